import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedSamples, ordinaryPosts } from '@/tests/corpus/identifiers/build';
import { blank, scan } from '@/utils/identifiers';

const samples = Object.values(markedSamples(7)).flat();
const posts = ordinaryPosts(7);

/** Texts that are half a note and half anything. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...samples.map(({ text }) => text)),
      fc.constantFrom(...posts),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.stringMatching(/^[ 0-9A-Za-z().+"'-]{0,24}$/),
      fc.constantFrom(
        'NHS number ',
        ' [NHS number] ',
        'my client ',
        '\u200b',
        '\u00a0',
        '🧵',
        '“',
        '\ud835\udfd2',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

describe('whatever the text', () => {
  it('finds what lies inside it, in order, nothing over another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const { start, end } of scan(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same when it looks again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(scan(text)).toEqual(scan(text));
      }),
      { numRuns: 100 },
    );
  });

  it('is sure of nothing more once what was found is blanked', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const left = scan(blank(text, scan(text)));
        expect(left.filter(({ confidence }) => confidence === 'high')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

it('never cuts a character in two', () => {
  const text = 'NHS number \ud835\udfd285 777 345\ud835\udfd5 🧵';
  const [finding] = scan(text);
  expect(text.slice(finding!.start, finding!.end)).toBe('\ud835\udfd285 777 345\ud835\udfd5');
});

it.each([
  ['no-break spaces', 'NHS\u00a0number 485\u00a0777\u00a03457', '485\u00a0777\u00a03457'],
  ['what is invisible', 'NHS number 48\u200b5 777 3457\ufeff', '48\u200b5 777 3457'],
  ['full-width digits', 'ＮＨＳ ４８５７７７３４５７', '４８５７７７３４５７'],
  ['dashes that are no hyphens', 'NHS 485–777–3457', '485–777–3457'],
  ['emoji around it', '😀NHS 485 777 3457😀', '485 777 3457'],
])('reads through %s', (_what, text, number) => {
  const [finding] = scan(text);
  expect(finding).toMatchObject({ kind: 'nhs-number', confidence: 'high' });
  expect(text.slice(finding!.start, finding!.end)).toBe(number);
});
