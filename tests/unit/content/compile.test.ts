import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileContent } from '@/scripts/content/compile';
import { faultLine, faultReport } from '@/utils/guidance/compile/fault';
import type { SourceFile } from '@/utils/guidance/compile/source-file';
import { FOLDERS } from '@/scripts/content/kinds';
import {
  contentFiles,
  crisisLineFile,
  distinctWords,
  questionFile,
  situationFile,
  tipFile,
} from './card-files';

/** What an author is told about these files. */
function told(...given: SourceFile[]): string[] {
  return compileContent(contentFiles(...given)).faults.map(faultLine);
}

const SITUATION = 'content/situations/a-situation.md';
const TIP = 'content/tips/a-tip.md';

describe('cards that are in order', () => {
  test('become content, named by their files', () => {
    const { content } = compileContent(contentFiles());
    expect(content?.situations[0]).toMatchObject({ slug: 'a-situation', safety: false });
    expect(content?.tips.map((tip) => tip.slug)).toEqual(['a-tip']);
    expect(content?.questions[0]?.blocks).toEqual([]);
    expect(content?.crisisLines[0]?.contacts).toEqual([{ how: 'call', to: '01632 960000' }]);
  });

  test('come out the same whatever the order of the files', () => {
    const files = contentFiles(
      situationFile(),
      situationFile({ slug: 'another', fields: { situation: 'SIT-02' } }),
      crisisLineFile({ slug: 'later', fields: { order: 2 } }),
      crisisLineFile({ slug: 'sooner', fields: { order: 1 } }),
    );
    const compiled = compileContent(files);
    expect(compiled).toEqual(compileContent(files.toReversed()));
    expect(compiled.content?.situations.map((card) => card.situation)).toEqual(['SIT-01', 'SIT-02']);
    expect(compiled.content?.crisisLines.map((line) => line.slug)).toEqual(['sooner', 'later']);
  });

  test('may be saved by an editor that marks and ends lines in its own way', () => {
    const file = tipFile();
    expect(told({ ...file, text: `\uFEFF${file.text.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });

  test('may name the same long document', () => {
    const body = `${distinctWords(40, 'own')} Being online together: a guide for everyone`;
    expect(
      told(
        situationFile({ body }),
        tipFile({ body: 'See Being online together: a guide for everyone.' }),
      ),
    ).toEqual([]);
  });
});

describe('each fault is told in plain words, with its file', () => {
  test.each<[about: string, file: SourceFile, fault: string]>([
    [
      'no front matter',
      { path: TIP, text: 'Just words.' },
      `${TIP}: line 1: has no front matter: a line "---", the fields, and another line "---"`,
    ],
    [
      'a missing field',
      tipFile({ fields: { next: undefined } }),
      `${TIP}: \`next\` is missing`,
    ],
    [
      'no source',
      tipFile({ fields: { sources: undefined } }),
      `${TIP}: \`sources\` is missing`,
    ],
    [
      'an empty list of sources',
      tipFile({ fields: { sources: [] } }),
      `${TIP}: line 5: \`sources\` needs at least one source`,
    ],
    [
      'a source without its address',
      tipFile({ fields: { sources: [{ body: 'Board', document: 'Guide', country: 'UK' }] } }),
      `${TIP}: line 5: \`url\` (number 1 of \`sources\`) is missing`,
    ],
    [
      'a source whose address is a script',
      tipFile({
        fields: {
          sources: [
            { body: 'Board', document: 'Guide', country: 'UK', url: 'javascript:alert(1)' },
          ],
        },
      }),
      `${TIP}: line 5: \`url\` (number 1 of \`sources\`) is not a web address beginning with http:// or https://`,
    ],
    [
      'a field there is none of',
      tipFile({ fields: { colour: 'amber' } }),
      `${TIP}: line 8: \`colour\` is not a field of a tip`,
    ],
    [
      'a word where a list belongs',
      situationFile({ fields: { synonyms: 'one, two' } }),
      `${SITUATION}: line 6: \`synonyms\` should be a list`,
    ],
    [
      'a number where text belongs',
      tipFile({ fields: { title: 116123 } }),
      `${TIP}: line 2: \`title\` should be text; put it in quotes`,
    ],
    [
      'a kind of page there is none of',
      tipFile({ fields: { pages: ['home', 'timeline'] } }),
      `${TIP}: line 3: number 2 of \`pages\` is "timeline", which is none of home, thread, profile, search, hashtag, notifications, messages, compose, settings, other`,
    ],
    [
      'an empty title',
      tipFile({ fields: { title: '  ' } }),
      `${TIP}: line 2: \`title\` is empty`,
    ],
    [
      'an answer of more than one line',
      situationFile({ fields: { answer: 'long '.repeat(60) } }),
      `${SITUATION}: line 4: \`answer\` is longer than 240 characters`,
    ],
    [
      'a number that is not a situation’s',
      situationFile({ fields: { situation: '1' } }),
      `${SITUATION}: line 2: \`situation\` is not a number such as SIT-01`,
    ],
    [
      'a day the calendar has not',
      tipFile({ fields: { checked: '2026-02-30' } }),
      `${TIP}: line 6: \`checked\` is not a date such as 2026-11-22`,
    ],
    [
      'a review before the check',
      tipFile({ fields: { checked: '2026-11-01', reviewDue: '2026-10-01' } }),
      `${TIP}: \`reviewDue\` (2026-10-01) is not after \`checked\` (2026-11-01)`,
    ],
    [
      'a review too far away to help anyone',
      tipFile({ fields: { reviewDue: '2126-11-01' } }),
      `${TIP}: \`reviewDue\` (2126-11-01) is more than two years after \`checked\` (2026-11-01)`,
    ],
    [
      'a check older than the source',
      tipFile({ fields: { checked: '2023-11-01', reviewDue: '2024-11-01' } }),
      `${TIP}: was checked in 2023, before its source "Being online together: a guide for everyone" of 2024`,
    ],
    [
      'a related card that is not there',
      situationFile({ fields: { related: ['nowhere'] } }),
      `${SITUATION}: \`related\` names "nowhere", and there is no such card`,
    ],
    [
      'a card related to itself',
      situationFile({ fields: { related: ['a-situation'] } }),
      `${SITUATION}: \`related\` names the card itself`,
    ],
    [
      'a situation too long to read beside a feed',
      situationFile({ body: distinctWords(180, 'word') }),
      `${SITUATION}: is 187 words long; 180 is the most`,
    ],
    [
      'a situation with next to nothing in it',
      situationFile({ body: 'Too short.' }),
      `${SITUATION}: is only 9 words long; 40 is the least`,
    ],
    [
      'a tip that goes on',
      tipFile({ body: distinctWords(79, 'word') }),
      `${TIP}: is 81 words long; 80 is the most`,
    ],
    ['a tip that gives no reason', tipFile({ body: '' }), `${TIP}: has no body`],
    [
      'a phone number without figures',
      crisisLineFile({ fields: { contacts: [{ how: 'call', to: 'the office' }] } }),
      'content/crisis-lines/a-line.md: "the office" has no number to call',
    ],
    [
      'a web contact that is not an address',
      crisisLineFile({ fields: { contacts: [{ how: 'web', to: 'line.example' }] } }),
      'content/crisis-lines/a-line.md: "line.example" is not a web address beginning with https://',
    ],
    [
      'a kind of page without a question',
      questionFile({ fields: { pages: ['home', 'thread', 'profile', 'search', 'hashtag', 'notifications', 'messages', 'compose', 'settings'] } }),
      'content/questions: no question has "other" among its `pages`',
    ],
    [
      'a kind of page without a tip',
      tipFile({ fields: { pages: ['home', 'thread', 'profile', 'search', 'hashtag', 'notifications', 'compose', 'settings', 'other'] } }),
      'content/tips: no tip has "messages" among its `pages`',
    ],
    [
      'a file that is no card',
      { path: 'content/situations/notes.txt', text: '' },
      `content/situations/notes.txt: is not a card: cards are .md files in ${FOLDERS.map((folder) => `content/${folder}`).join(', ')}`,
    ],
    [
      'a file name that cannot be a slug',
      { ...tipFile(), path: 'content/tips/A Tip.md' },
      'content/tips/A Tip.md: its file name should be small letters, figures and single hyphens',
    ],
  ])('%s', (_about, file, fault) => {
    expect(told(file)).toContain(fault);
  });

  test('YAML that cannot be read is told with its line', () => {
    const text = '---\ntitle: "open\nnext: Try it.\n---\nBody.';
    expect(told({ path: TIP, text })).toContainEqual(
      expect.stringMatching(/^content\/tips\/a-tip\.md: line \d: the front matter cannot be read: /),
    );
  });

  test.each([
    ['a field given twice', 'next: One.\nnext: Two.', /line 3: .*unique/],
    ['a tag', 'next: !!js/function "alert(1)"', /line 2: .*tag/],
    ['aliases that unfold', 'a: &a [x]\nb: [*a, *a]', /the front matter refers to itself/],
    ['a prototype', '__proto__: {"polluted": true}', /`__proto__` is not a field of a tip/],
  ])('hostile or careless YAML: %s', (_about, yaml, fault) => {
    expect(told({ path: TIP, text: `---\n${yaml}\n---\nBody.` })).toContainEqual(
      expect.stringMatching(fault),
    );
    expect({}).not.toHaveProperty('polluted');
  });

  test('a situation is not needed on pages of no known kind', () => {
    const pages = ['home', 'thread', 'profile', 'search', 'hashtag', 'notifications', 'messages', 'compose', 'settings'];
    expect(told(situationFile({ fields: { pages } }))).toEqual([]);
  });

  test('two situations with one number', () => {
    expect(told(situationFile(), situationFile({ slug: 'the-same-again' }))).toEqual([
      'content/situations/the-same-again.md: SIT-01 is the number of content/situations/a-situation.md already',
    ]);
  });

  test('two cards with one file name, whatever their kinds', () => {
    expect(told(situationFile({ slug: 'twice' }), tipFile({ slug: 'twice' }))).toEqual([
      'content/tips/twice.md: has the same file name as content/situations/twice.md',
    ]);
  });

  test('eight words in a row that two cards share, marks and capitals aside', () => {
    const body = `${distinctWords(40, 'own')} It is kind to say, in person, why you do not connect.`;
    expect(
      told(
        situationFile({ body }),
        tipFile({ body: 'Well: it is kind to say in person why you do not answer.' }),
      ),
    ).toEqual([
      'content/tips/a-tip.md: shares the words "it is kind to say in person why you do not" with content/situations/a-situation.md',
    ]);
  });

  test('seven words in a row may come about by chance', () => {
    const body = `${distinctWords(40, 'own')} It is kind to say in person.`;
    expect(
      told(situationFile({ body }), tipFile({ body: 'Perhaps it is kind to say in person?' })),
    ).toEqual([]);
  });

  test('a faulty card is not also reported missing where others name it', () => {
    expect(
      told(
        situationFile({ fields: { related: ['another'] } }),
        situationFile({ slug: 'another', fields: { situation: 'SIT-02', title: undefined } }),
      ),
    ).toEqual(['content/situations/another.md: `title` is missing']);
  });
});

test('all faults are told at once, in the order of the files', () => {
  const { content, faults } = compileContent(
    contentFiles(
      tipFile({ fields: { checked: 'yesterday', title: undefined }, body: '# Heading' }),
      situationFile({ fields: { related: ['nowhere'] }, body: '<b>short</b>' }),
    ),
  );
  expect(content).toBeUndefined();
  expect(faultReport(faults).split('\n')).toEqual([
    '7 faults in content:',
    `  ${SITUATION}: is only 8 words long; 40 is the least`,
    `  ${SITUATION}: \`related\` names "nowhere", and there is no such card`,
    `  ${SITUATION}: line 14: HTML is not read in a card: <b>`,
    `  ${SITUATION}: line 14: HTML is not read in a card: </b>`,
    `  ${TIP}: \`title\` is missing`,
    `  ${TIP}: line 5: \`checked\` is not a date such as 2026-11-22`,
    `  ${TIP}: line 9: a card holds no headings in its body: # Heading`,
  ]);
});

test('any file at all is compiled or told of', { timeout: 30_000 }, () => {
  const yaml = fc.array(fc.constantFrom('next: ', 'a', '"', '[', '{', '&a ', '*a', '!!x ', '- ', '\n', ': '));
  const text = fc.oneof(
    fc.string(),
    fc.tuple(yaml, fc.string()).map(([parts, body]) => `---\n${parts.join('')}\n---\n${body}`),
  );
  fc.assert(
    fc.property(text, (given) => {
      expect(told({ path: TIP, text: given })).not.toEqual([]);
    }),
  );
});
