import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACK_LIMITS } from '@/utils/guidance/packs/limits';
import { HEAD, SOURCE, card, jsonFile, pack, read, refusals, written, zipFile } from './pack-files';

/** A pack is taken whole, or refused whole with the line of everything that is wrong. */

const MARKDOWN = `---
title: A card
answer: An answer.
themes: [conduct]
next: What next?
synonyms: []
sources:
  - body: Northmoor Invented Trust
    document: Social media policy
    country: UK
    url: https://intranet.northmoor.example/policy
checked: 2026-11-01
reviewDue: 2027-11-01
---

What to do.
`;

test('the example of the docs is a pack', async () => {
  const [, example = ''] =
    /```json\n([\s\S]*?)```/.exec(readFileSync('docs/writing-a-pack.md', 'utf8')) ?? [];
  const { name, cards } = await read(jsonFile(example));
  expect(name).toBe('Social media at Northmoor');
  expect(cards.map(({ slug }) => slug)).toEqual(['posting-from-a-ward', 'asking-communications']);
});

test('the same cards are the same pack as JSON and as a zip, in a folder or not', async () => {
  const asJson = await read(jsonFile(written(pack())));
  for (const folder of ['', 'northmoor/']) {
    const zip = zipFile({
      [`${folder}pack.json`]: written(HEAD),
      [`${folder}policies/a-card.md`]: MARKDOWN,
      '__MACOSX/._pack.json': 'of no use',
    });
    expect(await read(zip)).toEqual(asJson);
  }
});

describe('refused, with the line', () => {
  const inCard: readonly [
    about: string,
    fields: Record<string, unknown>,
    at: string,
    says: string,
  ][] = [
    ['a field that is missing', { answer: undefined }, '"slug"', '`answer` is missing'],
    [
      'a field there is not',
      { contacts: ['116 123'] },
      '"contacts"',
      '`contacts` is not a field of a card of a policy',
    ],
    [
      'a number of a situation',
      { situation: 'SIT-01' },
      '"situation"',
      '`situation` is not a field',
    ],
    [
      'a card that would stand with the crisis lines',
      { safety: true },
      '"safety"',
      '`safety` is for the cards that come with Sidelight',
    ],
    [
      'an answer that is none',
      { answer: 'Long. '.repeat(50) },
      '"answer"',
      '`answer` is longer than 240 characters',
    ],
    [
      'a text without end',
      { next: 'on and on '.repeat(100) },
      '"next"',
      '`next` is longer than 400 characters',
    ],
    ['HTML', { body: 'See <b>this</b>.' }, '"body"', 'HTML is not read in a card'],
    [
      'a link to no web address',
      { body: '[Press](javascript:alert(1))' },
      '"body"',
      'a link goes to a web address',
    ],
    [
      'a link that reads as another',
      { body: '[www.nhs.uk](https://elsewhere.example/)' },
      '"body"',
      'reads “www.nhs.uk” and goes to elsewhere.example',
    ],
    [
      'a link that hides where it goes',
      { body: '[here](https://nhs.uk@elsewhere.example/)' },
      '"body"',
      'before an “@”',
    ],
    [
      'a source that does',
      { sources: [{ ...SOURCE, url: 'https://nhs.uk@elsewhere.example/' }] },
      '"url"',
      '`url` has a name before an “@”',
    ],
    [
      'words turned round',
      { title: 'Call \u202E321 611' },
      '"title"',
      'cannot be seen and may turn the words round (U+202E)',
    ],
    ['words that are not to be seen', { answer: 'An\u200Banswer' }, '"answer"', '(U+200B)'],
    ['a slug that is none', { slug: 'pack:other' }, '"slug"', '`slug` is not a slug'],
    [
      'a kind there is not',
      { kind: 'crisis-line' },
      '"kind"',
      '`kind` is "crisis-line", which is none of',
    ],
    ['no day', { checked: '2026-02-30' }, '"checked"', '`checked` is not a date'],
    [
      'a review before the check',
      { reviewDue: '2026-01-01' },
      '"reviewDue"',
      '`reviewDue` is not after `checked`',
    ],
    [
      'a card related to none',
      { related: ['no-such-card'] },
      '"no-such-card"',
      'which is no card of this pack or of Sidelight',
    ],
    ['a theme there is not', { themes: ['crisis'] }, '"crisis"', 'is "crisis", which is none of'],
    ['nothing to do', { body: ' ' }, '"body"', 'has no body'],
  ];
  test.each(inCard)('%s', async (_about, fields, at, says) => {
    const text = written(pack([card(fields)]));
    const told = await refusals(jsonFile(text));
    const inCards = text.split('\n').slice(5);
    // A source has a body too, before the card's own.
    const place = inCards.findLastIndex((one) => one.includes(at));
    const line = says.endsWith('is missing') ? 7 : place + 6;
    expect(told.join('\n')).toContain(`pack.json: line ${line}: `);
    expect(told.join('\n')).toContain(says);
  });

  test('a card of the library may be related', async () => {
    expect(
      await refusals(jsonFile(written(pack([card({ related: ['of-the-library'] })])))),
    ).toEqual([]);
  });

  test('everything at once, not the first thing alone', async () => {
    const text = written(
      pack([card({ safety: true }), card({ slug: 'another', answer: '' })], { version: 2 }),
    );
    expect(await refusals(jsonFile(text))).toHaveLength(3);
  });

  test('a publisher that goes by the name of a body', async () => {
    const text = written(pack([card()], { publisher: 'NMC' }));
    expect(await refusals(jsonFile(text))).toEqual([
      'pack.json: line 5: `publisher` is the name of a body whose guidance comes with Sidelight',
    ]);
  });

  test('two cards of one slug', async () => {
    const text = written(pack([card(), card()]));
    expect((await refusals(jsonFile(text))).join()).toContain('of another card already');
  });

  test.each([
    ['a comma too many', '{\n"type": "sidelight-pack",\n}', 3, 'there is a comma before “}”'],
    [
      'a comma too few',
      '{\n"type": "sidelight-pack"\n"version": 1 }',
      3,
      'a comma or “}” was expected after the field, not “"”',
    ],
    ['a text that does not end', '{\n"type": "side\n}', 2, 'a text is not closed'],
    ['an end too soon', '{\n"type":\n', 3, 'a value was expected, but the file ends'],
    ['a field twice', '{ "type": 1,\n"type": 2 }', 2, '"type" is there twice'],
    [
      'a name that gives power',
      '{ "type": 1,\n"__proto__": { "isAdmin": true } }',
      2,
      '"__proto__" is not the name of a field',
    ],
    ['brackets without end', '[\n'.repeat(50), 14, 'more than 12 brackets'],
  ])('%s', async (_about, text, line, says) => {
    const [told = ''] = await refusals(jsonFile(text));
    expect(told).toContain(`pack.json: line ${line}: `);
    expect(told).toContain(says);
  });

  test('the line of a Markdown file in a zip', async () => {
    const wrong = MARKDOWN.replace('answer: An answer.\n', 'safety: true\n').replace(
      'What to do.',
      'What\n\n> to do.',
    );
    const told = await refusals(
      zipFile({ 'pack.json': written(HEAD), 'policies/a-card.md': wrong }),
    );
    expect(told).toEqual([
      'policies/a-card.md: line 1: `answer` is missing',
      expect.stringContaining('policies/a-card.md: line 3: `safety` is for the cards'),
      expect.stringContaining('policies/a-card.md: line 18: a card holds no quotations'),
    ]);
  });

  test.each<[about: string, files: Record<string, string>, says: string]>([
    ['a zip without a pack', { 'policies/a-card.md': MARKDOWN }, 'has no pack.json in it'],
    [
      'a zip of other things',
      { 'pack.json': written(HEAD), 'script.js': 'alert(1)' },
      'script.js: is not a card',
    ],
    [
      'a card in no folder',
      { 'pack.json': written(HEAD), 'a-card.md': MARKDOWN },
      'is not a card: cards are .md files in',
    ],
    [
      'a way out of the zip',
      { 'pack.json': written(HEAD), '../policies/a-card.md': MARKDOWN },
      'is not a card: cards are',
    ],
    [
      'a name of a file that is no slug',
      { 'pack.json': written(HEAD), 'policies/A Card.md': MARKDOWN },
      'is no slug',
    ],
    [
      'aliases in the front matter',
      {
        'pack.json': written(HEAD),
        'policies/a-card.md': MARKDOWN.replace('synonyms: []', 'synonyms: &a [*a]'),
      },
      'a-card.md',
    ],
    [
      'a name that gives power',
      {
        'pack.json': written(HEAD),
        'policies/a-card.md': MARKDOWN.replace(
          'synonyms: []',
          'synonyms: []\n__proto__: { safety: true }',
        ),
      },
      '`__proto__` is not the name of a field',
    ],
    [
      'what unfolds to far more than it is',
      { 'pack.json': written(HEAD), 'policies/a-card.md': 'a'.repeat(5_000_000) },
      'is larger than 64 kB',
    ],
  ])('%s', async (_about, files, says) => {
    expect((await refusals(zipFile(files))).join('\n')).toContain(says);
  });

  test('a zip that was cut short, and a file that is no text', async () => {
    const whole = zipFile({ 'pack.json': written(HEAD), 'policies/a-card.md': MARKDOWN });
    const cut = new File([whole.slice(0, whole.size - 30)], 'pack.zip');
    expect(await refusals(cut)).toEqual([
      'pack.zip: is a damaged zip, or one that was packed in an unusual way',
    ]);
    expect(await refusals(new File([new Uint8Array([0xff, 0xfe, 0x41])], 'pack.json'))).toEqual([
      'pack.json: is not text in UTF-8',
    ]);
  });

  test('more than a pack may hold', async () => {
    const many = Array.from({ length: PACK_LIMITS.cards + 1 }, (_, at) => ({ slug: `card-${at}` }));
    expect(await refusals(jsonFile(JSON.stringify(pack(many))))).toEqual([
      `pack.json: line 1: has more than ${PACK_LIMITS.cards} cards`,
    ]);
    const large = new File([new Uint8Array(PACK_LIMITS.bytes + 1)], 'pack.json');
    expect(await refusals(large)).toEqual(['pack.json: is larger than 32 MB']);
  });

  test('faults beyond a number are counted and not told', async () => {
    const cards = Array.from({ length: 300 }, (_, at) =>
      card({ slug: `card-${at}`, safety: true }),
    );
    expect(await refusals(jsonFile(written(pack(cards))))).toHaveLength(PACK_LIMITS.faults);
  });
});

test('whatever is written in the fields of text comes out word for word', async () => {
  const text = fc
    .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
    .filter(
      (words) => words.trim() === words && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u.test(words),
    );
  await fc.assert(
    fc.asyncProperty(
      text,
      text,
      fc.array(text, { maxLength: 5 }),
      async (title, answer, synonyms) => {
        const { cards } = await read(jsonFile(written(pack([card({ title, answer, synonyms })]))));
        expect(cards[0]?.fields).toMatchObject({ title, answer, synonyms });
      },
    ),
    { numRuns: 60 },
  );
});

test('no file, whatever is in it, is anything but taken or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, isZip) => {
      const start = isZip ? [0x50, 0x4b, 3, 4] : [];
      const told = await refusals(new File([new Uint8Array([...start, ...bytes])], 'pack'));
      expect(told.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('any change of one character to a pack is taken or refused with words', async () => {
  const whole = written(pack());
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.string({ maxLength: 2 }), async (at, put) => {
      await refusals(jsonFile(whole.slice(0, at) + put + whole.slice(at + 1)));
    }),
    { numRuns: 200 },
  );
});
