import { vi } from 'vitest';

/** ms: long enough to tell what never comes from what a busy machine is slow about. */
const PATIENCE = 20_000;

/** Resolves as soon as what is expected holds; rejects with why it does not. */
export const eventually = <Value>(expected: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(expected, PATIENCE);
