import fc from 'fast-check';
import { expect, it } from 'vitest';
import { broken } from '@/tests/support/prompt-lives/judge';
import { live } from '@/tests/support/prompt-lives/live';
import type { Kind } from '@/tests/support/prompt-lives/live';
import { catalogue } from '@/utils/prompts/catalogue';

const kinds: fc.Arbitrary<Kind> = fc.record({
  seed: fc.nat(),
  days: fc.constant(90),
  busy: fc.integer({ min: 2, max: 8 }),
  acts: fc.double({ min: 0, max: 1, noNaN: true }),
  dismisses: fc.double({ min: 0, max: 1, noNaN: true }),
  clocks: fc.boolean(),
  travels: fc.boolean(),
  stale: fc.boolean(),
});

// `npm run soak -- --only prompts` lives ten thousand.
it('breaks no budget, gap or back-off in 200 lives of 90 days', () => {
  fc.assert(
    fc.property(kinds, (kind) => {
      const life = live(kind, catalogue);
      expect(broken(life)).toEqual([]);
      expect(life.events).toBeLessThanOrEqual(600);
    }),
    { numRuns: 200, seed: 1, endOnFailure: true },
  );
}, 300_000);
