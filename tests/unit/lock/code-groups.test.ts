import { describe, expect, it } from 'vitest';
import { groupsOf, isGroup, twoPlaces } from '@/components/lock/code-groups';
import { newRecoveryCode } from '@/utils/journal/vault/recovery-code';

describe('the groups of a recovery code', () => {
  it('are nine, of four signs each', async () => {
    const groups = groupsOf(await newRecoveryCode());
    expect(groups).toHaveLength(9);
    expect(groups.every((group) => /^[0-9A-Z]{4}$/.test(group))).toBe(true);
  });

  it.each(['A1B0', 'a1b0', ' a1 b0 ', 'AlBO', 'aib-o'])('may be typed back as “%s”', (typed) => {
    expect(isGroup(typed, 'A1B0')).toBe(true);
  });

  it.each(['', 'A1B', 'A1B00', 'A1B2'])('are not “%s”', (typed) => {
    expect(isGroup(typed, 'A1B0')).toBe(false);
  });
});

describe('the two that are asked back', () => {
  const drawn = Array.from({ length: 400 }, () => twoPlaces(9));

  it('are different ones, in their order', () => {
    expect(drawn.every(([one, other]) => one >= 0 && one < other && other < 9)).toBe(true);
  });

  it('can be any', () => {
    expect(new Set(drawn.flat()).size).toBe(9);
  });
});
