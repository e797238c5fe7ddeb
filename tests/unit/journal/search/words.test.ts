import { describe, expect, test } from 'vitest';
import { fold, JournalIndex, parseQuery, queryWords } from '@/utils/journal/search/index';
import { entryOf, idOf } from './journals';

function finds(body: string, query: string): boolean {
  const index = new JournalIndex();
  index.put(entryOf(0, { body }));
  const { ids } = index.find(parseQuery(query), { bin: false, offset: 0, limit: 9 });
  return ids.includes(idOf(0));
}

describe('words are found', () => {
  test.each([
    ['whatever their case and accents', 'Le café de l’École', 'ECOLE cafe'],
    ['when accents are letters of their own', 'cafe\u0301', 'café'],
    ['by their beginning', 'boundaries', 'bound'],
    ['with the apostrophe', "I don't know", "don't"],
    ['with the apostrophe of a phone', "I don't know", 'don’t'],
    ['without the apostrophe', 'I don’t know', 'dont'],
    ['after an article', "l'amitié", 'amitie'],
    ['with the article', "l'amitié", 'l’amitié'],
    ['after several', "jusqu'à aujourd'hui", "aujourd'hui"],
    ['where a letter is spelt as two', 'sœur, Straße', 'soeur strasse'],
    ['joined by a hyphen', 'self-harm', 'harm'],
    ['in Greek, at its end too', 'ΛΟΓΟΣ', 'λογος'],
    ['in Arabic, with vowel signs or without', 'دَفْتَرُ الممارسة', 'دفتر'],
    ['in Arabic, stretched', 'دفتـــر', 'دفتر'],
    ['in Chinese, in the middle of a sentence', '今天我学会了反思实践', '反思'],
    ['in Chinese, by a whole sentence', '今天我学会了反思实践', '我学会了反思实践'],
    ['in Japanese beside Latin letters', 'AI時代の振り返り', '振り返り ai時'],
    ['in Thai', 'บันทึกการสะท้อนคิด', 'สะท้อน'],
    ['in Korean, while a syllable is being typed', '성찰 일지', '성차'],
    ['beyond the first plane', '𠮷野家 𝒲ords', '𠮷野'],
    ['beside emoji', '👩‍⚕️supervision🙂', 'supervision'],
  ])('%s', (_, body, query) => expect(finds(body, query)).toBe(true));

  test.each([
    ['from their middle', 'boundaries', 'ounda'],
    ['when one of several is missing', 'boundaries', 'boundaries crisis'],
    ['in Chinese, in another order', '反思实践', '思反'],
  ])('not %s', (_, body, query) => expect(finds(body, query)).toBe(false));

  test('wherever in the entry they are', () => {
    const index = new JournalIndex();
    const at = '2026-11-01T12:00:00.000Z';
    index.put(
      entryOf(0, {
        title: 'alder',
        sections: { 'What?': 'birch' },
        themes: ['cherry tree'],
        hashtags: ['dogwood'],
        sources: [
          {
            platform: 'x',
            permalink: null,
            postedAt: null,
            handle: 'elder_example',
            quote: 'fir',
            hashtags: ['gingko'],
          },
        ],
        followUps: [{ due: at, text: 'hazel' }],
        peer: { role: 'ironwood', discussedAt: at, learned: 'juniper' },
        evidence: [{ name: 'karri', kind: 'link', note: 'larch' }],
      }),
    );
    const all =
      'alder birch cherry tree dogwood elder fir gingko hazel ironwood juniper karri larch';
    for (const word of all.split(' '))
      expect(index.find(parseQuery(word), { bin: false, offset: 0, limit: 1 }).total, word).toBe(1);
  });

  test('up to a length, and a pasted book does no harm', () => {
    const body = `first ${'filler '.repeat(140_000)} last`;
    expect(finds(body, 'first')).toBe(true);
    expect(finds(body, 'last')).toBe(false);
    expect(finds(`${'x'.repeat(900_000)} ${"'a".repeat(50_000)}`, 'x'.repeat(100))).toBe(true);
  });
});

test('words of a query are folded, without apostrophes', () => {
  expect(queryWords('Don’t  "forget" É-mail')).toEqual(['dont', 'forget', 'e', 'mail']);
  expect(fold('Łódź')).toBe('lodz');
});
