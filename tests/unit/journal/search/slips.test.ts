import { describe, expect, test } from 'vitest';
import { JournalIndex, parseQuery } from '@/utils/journal/search/index';
import { entryOf, idOf } from './journals';

function journal(...bodies: string[]): JournalIndex {
  const index = new JournalIndex();
  bodies.forEach((body, number) => index.put(entryOf(number, { body })));
  return index;
}

function find(index: JournalIndex, query: string) {
  return index.find(parseQuery(query), { bin: false, offset: 0, limit: 10 });
}

describe('a misspelt word finds what was meant', () => {
  test.each([
    ['a letter too few', 'boundry ', 'boundary'],
    ['a letter too many', 'crisiss ', 'crisis'],
    ['another letter', 'crysis ', 'crisis'],
    ['two letters swapped', 'recieve ', 'receive'],
    ['the first two swapped', 'rcisis ', 'crisis'],
    ['two slips in a long word', 'confidentallity ', 'confidentiality'],
    ['not yet typed to its end', 'confidant', 'confident'],
    ['accents besides', 'amítei ', 'amitie'],
    ['in Cyrillic, where letters are several bytes', 'подержка ', 'поддержка'],
  ])('%s', (_, typed, meant) => {
    const index = journal('boundary crisis receive confidentiality amitié поддержка', 'other');
    expect(find(index, typed)).toEqual({ ids: [idOf(0)], total: 1, marks: [meant] });
  });

  test.each([
    ['short', 'peo ', 'pea'],
    ['wrong at its first letter', 'krisis ', 'crisis'],
    ['too far from any', 'crosas ', 'crisis'],
    ['a number', '2025 ', '2026'],
  ])('but not when it is %s', (_, typed, body) => {
    expect(find(journal(body), typed)).toEqual({ ids: [], total: 0, marks: [] });
  });
});

test('a word that is there is taken as it is', () => {
  const index = journal('bonds', 'bound');
  expect(find(index, 'bond')).toEqual({ ids: [idOf(0)], total: 1, marks: ['bond'] });
});

test('a word that is only in the bin is no word of the journal', () => {
  const index = new JournalIndex();
  index.put(entryOf(0, { body: 'boundry', deletedAt: '2026-11-02T00:00:00.000Z' }));
  index.put(entryOf(1, { body: 'boundary' }));
  expect(find(index, 'boundry').ids).toEqual([idOf(1)]);
});

test('of a finished word whole words are meant before beginnings of words', () => {
  const index = journal('worried', 'work');
  expect(find(index, 'worrk ').ids).toEqual([idOf(1)]);
  expect(find(index, 'worrk').total).toBe(2);
});
