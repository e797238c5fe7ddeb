import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf, mayBeNear, slipsBetween } from '@/utils/guidance/search/slips';

describe('slips of the finger between two words', () => {
  test.each([
    ['patient', 'patient', 0],
    ['patient', 'pateint', 1],
    ['patient', 'patiient', 1],
    ['patient', 'patint', 1],
    ['patient', 'patoent', 1],
    ['suicidal', 'sucidla', 2],
    ['patient', 'client', 3],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
    expect(slipsBetween(b, a, 2)).toBe(slips);
  });

  test('words near each other are never passed over for their letters', () => {
    const word = fc.stringMatching(/^[a-f0-9]{0,7}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = slipsBetween(a, b, 2);
        if (slips <= 2) expect(mayBeNear(lettersOf(a), lettersOf(b), slips)).toBe(true);
      }),
    );
  });
});
