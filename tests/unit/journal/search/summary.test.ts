import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/journal/search/fold';
import { phrasesFit } from '@/utils/journal/search/phrases';
import { parseQuery } from '@/utils/journal/search/query';
import { summarise } from '@/utils/journal/search/summary';
import { contents, entryOf, WORDS } from './journals';

const filler = 'lorem ipsum dolor sit amet '.repeat(20);

describe('an entry in a list shows', () => {
  test('its title, and how it goes on', () => {
    expect(summarise(entryOf(0, { title: 'A talk', body: 'It went\n\nwell.' }), [])).toEqual({
      title: 'A talk',
      excerpt: 'It went well.',
    });
    expect(summarise(entryOf(0, { body: 'First line\nSecond line' }), [])).toEqual({
      title: 'First line',
      excerpt: 'Second line',
    });
    expect(summarise(entryOf(0, { body: 'Only this' }), [])).toEqual({ title: 'Only this' });
  });

  test('the words around what was found, wherever that is', () => {
    const found = (over: Parameters<typeof entryOf>[1], mark: string) =>
      summarise(entryOf(0, { title: 'A talk', body: filler, ...over }), [mark]).excerpt;
    expect(found({ body: `${filler}on boundaries ${filler}` }, 'bound')).toMatch(
      /^…[\w ]+ on boundaries lorem [\w ]+…$/,
    );
    expect(found({ sections: { 'What?': 'Un café noir' } }, 'cafe')).toBe('Un café noir');
    expect(found({ themes: ['Boundaries'] }, 'bound')).toBe('Boundaries');
    expect(found({ hashtags: ['Wevent'] }, 'wev')).toBe('#Wevent');
    expect(found({ followUps: [{ due: '2026-11-01', text: 'Ask her' }] }, 'ask')).toBe('Ask her');
    expect(found({ body: `${filler}I don’t know` }, 'dont')).toMatch(/ I don’t know$/);
    expect(found({ body: `Straße ${filler}성찰 일지` }, fold('일지'))).toMatch(/ 성찰 일지$/);
  });

  test('how it goes on, where the title has what was found', () => {
    const entry = entryOf(0, { title: 'On boundaries', body: `${filler}boundaries` });
    expect(summarise(entry, ['bound']).excerpt).toMatch(/^lorem ipsum/);
  });

  test('never much, and never half a letter', () => {
    fc.assert(
      fc.property(
        contents,
        fc.array(fc.constantFrom(...WORDS)),
        fc.nat(80),
        (content, marks, at) => {
          const body = `${'🙂'.repeat(at)}${content.body} ${'🙂'.repeat(200)}`;
          const { excerpt = '' } = summarise({ ...content, body }, marks);
          expect(excerpt.length).toBeLessThanOrEqual(122);
          // Throws for half a pair.
          expect(decodeURIComponent(encodeURIComponent(excerpt))).toBe(excerpt);
        },
      ),
    );
  });

  test('as well for books', () => {
    const body = `${'é'.repeat(500_000)} ${filler.repeat(900)}`;
    const list = Array.from({ length: 20 }, () => summarise(entryOf(0, { body }), ['nowhere']));
    expect(list.every(({ title }) => title !== '')).toBe(true);
  });
});

describe('words in a row', () => {
  const fits = (query: string, body: string) => phrasesFit(entryOf(0, { body }), parseQuery(query));

  test.each([
    ['"first contact"', 'My First contact.', true],
    ['"first contact"', 'first of all, contact', false],
    ['"first contact"', 'first contacts', false],
    ['"first cont', 'first contacts', true],
    ['"first contact"', 'first\n\n contact', true],
    ['"self-harm"', 'self harm', true],
    ['"don\'t know"', 'I don’t know', true],
    ['"amitié profonde"', "l'amitié profonde", true],
    ['"反思实践"', '今天反思实践了', true],
    ['-"first contact"', 'my first contact', false],
    ['-self-harm', 'harm to the self', true],
    ['no phrase', '', true],
  ])('%s in "%s": %s', (query, body, expected) => expect(fits(query, body)).toBe(expected));
});
