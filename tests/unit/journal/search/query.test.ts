import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addFilter,
  formatQuery,
  isEmptyQuery,
  parseQuery,
  removeFilter,
  withFilter,
} from '@/utils/journal/search/query';

describe('a query asks', () => {
  test.each([
    ['words', 'Boundary café', { words: ['boundary', 'cafe'], unfinished: true }],
    ['a word and a gap', 'boundary ', { words: ['boundary'], unfinished: false }],
    ['a phrase', '"First contact"', { phrases: [{ words: ['first', 'contact'], whole: true }] }],
    [
      'a phrase being typed',
      '"first con',
      { phrases: [{ words: ['first', 'con'], whole: false }] },
    ],
    [
      'a phrase from a phone',
      '“first contact”',
      { phrases: [{ words: ['first', 'contact'], whole: true }] },
    ],
    ['a theme', 'theme:boundaries', { themes: ['boundaries'] }],
    ['a theme in quotes', 'Theme:"first \\"contact\\""', { themes: ['first "contact"'] }],
    ['a hashtag, either way', '#CPD tag:Wevent', { hashtags: ['CPD', 'Wevent'] }],
    ['a kind', 'kind:Reflection', { kinds: ['reflection'] }],
    ['a kind being typed', 'kind:a', { kinds: ['ask', 'activity'] }],
    ['a day', 'from:2026-11-02', { from: '2026-11-02' }],
    ['a month', 'from:2026-11 before:2026-12', { from: '2026-11-01', before: '2026-12-01' }],
    ['a year', 'before:2026', { before: '2026-01-01' }],
    ['to have a follow-up', 'has:follow-up has:post', { has: ['follow-up', 'post'] }],
    ['other words before a colon', 'mood:low', { words: ['mood', 'low'] }],
    ['inherited names', 'constructor:x', { words: ['constructor', 'x'] }],
    ['nothing yet', 'theme: from: # - ""', {}],
  ])('for %s', (_, text, expected) => {
    const query = parseQuery(text);
    expect(query).toMatchObject(expected);
    expect(query.problems).toEqual([]);
    expect(isEmptyQuery(query)).toBe(Object.keys(expected).length === 0);
  });

  test('to leave things out', () => {
    expect(parseQuery('-crisis -theme:x -#cpd -kind:note -has:post -self-harm').without).toEqual({
      words: ['crisis'],
      themes: ['x'],
      hashtags: ['cpd'],
      kinds: ['note'],
      has: ['post'],
      phrases: [{ words: ['self', 'harm'], whole: false }],
    });
  });

  test.each([
    ['from:yesterday', 'date'],
    ['before:2026-02-30', 'date'],
    ['from:2026-13', 'date'],
    ['kind:poem', 'kind'],
    ['has:wings', 'has'],
    ['-from:2026', 'minus'],
  ])('%s makes no sense: that is said, and the rest still holds', (text, code) => {
    const query = parseQuery(`crisis ${text}`);
    expect(query.problems).toEqual([{ code, text }]);
    expect(query.words).toEqual(['crisis']);
    expect({ ...query, words: [], problems: [] }).toSatisfy(isEmptyQuery);
  });
});

const name = fc.oneof(
  fc.constantFrom('boundaries', 'first contact', 'a "b"', 'c:\\d', '“e”', "l'été", '#x', '-y'),
  fc.string({ unit: 'grapheme' }),
);
const part = fc.oneof(
  fc.constantFrom(
    'Crisis',
    '-crisis',
    '"in a row"',
    '-"a row"',
    '-self-harm',
    "don't",
    '反思实践日记',
  ),
  fc.constantFrom(
    'kind:note',
    '-kind:ask',
    'from:2026',
    'before:2026-11',
    'has:post',
    '#CPD',
    '#"a b"',
  ),
  fc.constantFrom('kind:poem', 'from:now', '"', '-"open', '-', '#', ':', '\\', '«un mot»', '--x'),
  name.map((value) => addFilter('', 'theme', value)),
  fc.string({ unit: 'grapheme' }),
);
const text = fc
  .tuple(fc.array(part, { maxLength: 5 }), fc.constantFrom('', ' '))
  .map(([parts, end]) => parts.join(' ') + end);

test('a query written out asks for the same', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const query = parseQuery(typed);
      const written = formatQuery(query);
      expect(parseQuery(written), written).toEqual({ ...query, problems: [] });
      expect(formatQuery(parseQuery(written))).toBe(written);
    }),
    { numRuns: 500 },
  );
});

describe('a filter', () => {
  test('takes the place of those of its field, and leaves the rest as typed', () => {
    expect(withFilter('Crisis kind:note "in a row"', 'kind', 'reflection')).toBe(
      'Crisis "in a row" kind:reflection',
    );
    expect(withFilter('crisis  kind:note', 'kind', undefined)).toBe('crisis');
    expect(withFilter('crisis ', 'kind', undefined)).toBe('crisis ');
    expect(withFilter('', 'theme', 'first contact')).toBe('theme:"first contact"');
  });

  test('can be one of several', () => {
    expect(addFilter('theme:a', 'theme', 'b')).toBe('theme:a theme:b');
    expect(removeFilter('theme:a crisis theme:"b"', 'theme', 'b')).toBe('theme:a crisis');
    expect(removeFilter('#CPD tag:x', 'hashtag', 'x')).toBe('#CPD');
    expect(removeFilter('from:2026-1', 'from', '2026-01-01')).toBe('');
  });

  test('is not taken into an open quote', () => {
    expect(parseQuery(addFilter('"first con', 'kind', 'note'))).toMatchObject({
      phrases: [{ words: ['first', 'con'], whole: true }],
      kinds: ['note'],
    });
  });

  test('set or taken away leaves all else that was asked', () => {
    fc.assert(
      fc.property(text, name, (typed, value) => {
        const before = parseQuery(typed);
        const set = parseQuery(withFilter(typed, 'theme', value));
        const names = parseQuery(addFilter('', 'theme', value)).themes;
        const rest = ({ words, hashtags, kinds, from, without }: typeof set) => ({
          words,
          hashtags,
          kinds,
          from,
          themesLeftOut: without.themes,
        });
        expect(set.themes).toEqual(names);
        expect(rest(set)).toEqual(rest(before));
        expect(parseQuery(withFilter(typed, 'theme', undefined)).themes).toEqual([]);
        if (value.trim() !== '')
          expect(
            parseQuery(removeFilter(addFilter(typed, 'theme', value), 'theme', value)).themes,
          ).toEqual(before.themes.filter((one) => one !== value.trim()));
      }),
      { numRuns: 500 },
    );
  });
});
