import { describe, expect, it } from 'vitest';
import { faultsOf, unusedKeys } from '@/scripts/words/checks';

const english = {
  'language.tag': 'en-GB',
  'language.direction': 'ltr',
  'journal.found.one': '{count} entry found',
  'journal.found.other': '{count} entries found',
  'journal.kept': 'Kept: <link>a post of {name}</link>',
};

const welsh = {
  'language.tag': 'cy',
  'language.direction': 'ltr',
  'journal.found.zero': 'Dim cofnod',
  'journal.found.one': 'Un cofnod',
  'journal.found.two': '{count} gofnod',
  'journal.found.few': '{count} chofnod',
  'journal.found.many': '{count} chofnod',
  'journal.found.other': '{count} cofnod',
  'journal.kept': 'Cadwyd: <link>neges gan {name}</link>',
};

describe('the files of locales/', () => {
  it('are in order when each has every text, in the forms its language has', () => {
    expect(faultsOf({ en: english, cy: welsh })).toEqual([]);
  });

  it.each([
    ['a missing text', { 'journal.kept': undefined }, 'journal.kept: is missing.'],
    ['a missing plural form', { 'journal.found.two': undefined }, 'journal.found.two: is missing.'],
    ['a text that English has not', { 'journal.more': 'Mwy' }, 'journal.more: is not in English.'],
    ['a name that is lost', { 'journal.kept': 'Cadwyd: <link>neges</link>' }, 'must hold the same'],
    [
      'an element that is lost',
      { 'journal.kept': 'Cadwyd: neges gan {name}' },
      'must hold the same',
    ],
    ['an empty text', { 'journal.found.zero': '' }, 'journal.found.zero: is empty.'],
    ['a copy of the English', { 'journal.kept': english['journal.kept'] }, 'is still in English.'],
    ['another language’s tag', { 'language.tag': 'ga' }, 'tag must begin with “cy”.'],
    ['no direction', { 'language.direction': 'up' }, 'direction must be ltr or rtl.'],
    ['what browsers read as a placeholder', { 'journal.found.zero': 'Dim $1' }, 'holds “$”'],
  ])('are faulty with %s', (_what, change, words) => {
    const changed = Object.fromEntries(
      Object.entries({ ...welsh, ...change }).flatMap(([key, text]) =>
        text === undefined ? [] : [[key, text]],
      ),
    );
    const faults = faultsOf({ en: english, cy: changed });
    expect(faults).toHaveLength(words.startsWith('tag') ? faults.length : 1);
    expect(faults.join('\n')).toContain(words);
  });
});

describe('a text nobody asks for', () => {
  const keys = (...files: string[]) =>
    unusedKeys({ 'a.b': '', 'a.c': '', 'm.n.one': '', 'm.n.other': '' }, files);

  it('is told', () => {
    expect(keys("t('a.b')")).toEqual(['a.c', 'm.n.one', 'm.n.other']);
  });

  it('is one neither by its whole key, nor by its beginning, nor as a plural', () => {
    expect(keys('t(`a.${what}`)', "plural('m.n', 2)")).toEqual([]);
    expect(keys("name: '__MSG_a_b__'", "getMessage('a_c')", "plural('m.n', 2)")).toEqual([]);
  });
});
