import { expect, it } from 'vitest';
import { readOptions } from '@/tests/bench/options';

it('measures everything unless told otherwise', () => {
  expect(readOptions([])).toMatchObject({
    parts: ['pages', 'views', 'journal', 'prompts'],
    journalSizes: [10_000, 100_000],
  });
});

it('measures what it is told to', () => {
  const options = readOptions(['--only', 'views,journal', '--journal-size', '10000']);
  expect(options).toMatchObject({ parts: ['views', 'journal'], journalSizes: [10_000] });
});

it.each([
  [['--only', 'journals'], /--only is some of pages, views, journal, prompts/],
  [['--journal-size', '10000,many'], /--journal-size is a whole number/],
])('says what it does not understand in %j', (words, why) => {
  expect(() => readOptions(words)).toThrow(why);
});
