import { expect, it } from 'vitest';
import { uuidAt, uuidv7 } from '@/utils/journal/uuid';

it('makes ids of version 7 that sort in the order they were made', () => {
  const ids = Array.from({ length: 200 }, uuidv7);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

it('carries the time it was made for', () => {
  // The example of RFC 9562, appendix A.6.
  expect(uuidAt(0x017f22e279b0).slice(0, 13)).toBe('017f22e2-79b0');
});
