import { expect, it } from 'vitest';
import { keystrokes, searches } from '@/tests/bench/journal/keystrokes';
import { madeUpWords } from '@/tests/support/journal-words';

const words = new Set(madeUpWords(30_000));
const typed = searches(1).map((text) => text.split(' '));

it('searches for words of the journal, for themes, and for words with a slip', () => {
  const all = typed.flat();
  expect(all.some((word) => words.has(word))).toBe(true);
  expect(all.some((word) => word.startsWith('theme:') && words.has(word.slice(6)))).toBe(true);
  expect(all.some((word) => !word.startsWith('theme:') && !words.has(word))).toBe(true);
  expect(new Set(typed.map(({ length }) => length))).toEqual(new Set([1, 2, 3]));
});

it('types them one letter after the other, and a space with the letter after it', () => {
  const [first] = searches(1);
  const keys = keystrokes(1);
  expect(keys.slice(0, first?.length)).toEqual(
    Array.from(first ?? '', (_, at) => first?.slice(0, at + 1)),
  );
  expect(keys.every((text) => text.trim() === text && text !== '')).toBe(true);
});

it('types the same for the same seed, and something else for another', () => {
  expect(keystrokes(3)).toEqual(keystrokes(3));
  expect(keystrokes(3)).not.toEqual(keystrokes(4));
});
