import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '@/utils/guidance/search/build-index';
import { LIMIT, NumberReader, written } from '@/utils/guidance/search/numbers';
import { LEVELS, placeOf, unpack } from '@/utils/guidance/search/packed-index';

test('numbers come back as they were written, small ones in one letter', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(LIMIT - 1))), (numbers) => {
      const reader = new NumberReader(numbers.map(written).join(''));
      expect(numbers.map(() => reader.next())).toEqual(numbers);
    }),
  );
  expect(written(49)).toHaveLength(1);
  for (const wrong of [-1, 0.5, LIMIT]) expect(() => written(wrong)).toThrow(RangeError);
});

const word = fc.stringMatching(/^[a-d]{1,4}$/);
const words = fc.array(word, { maxLength: 6 });
const card = fc.record({ title: words, synonyms: words, answer: words, body: words, about: words });

test('an index says of each term in which cards it stands, and keeps their lines', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), (cards) => {
      const index = unpack(buildIndex(cards.map((each) => ({ words: each, lines: [each.title] }))));
      const all = new Set(cards.flatMap((each) => Object.values(each).flat()));
      expect(index.terms).toEqual([...all].sort());
      index.terms.forEach((term, at) => {
        expect(placeOf(index.terms, term)).toBe(at);
        const places = [...index.places.slice(index.starts[at], index.starts[at + 1])];
        expect(places).toEqual(
          cards.flatMap((each, place) =>
            Object.values(each).flat().includes(term) ? [place] : [],
          ),
        );
      });
      for (const weight of index.weights) {
        expect(weight).toBeGreaterThanOrEqual(1 / LEVELS);
        expect(weight).toBeLessThanOrEqual(1);
      }
      expect(
        index.lines.map((lines) => lines.map((line) => [...line].map((at) => index.terms[at]))),
      ).toEqual(cards.map(({ title }) => [[...new Set(title)]]));
    }),
  );
});
