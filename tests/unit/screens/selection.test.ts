import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED, rowAfter, select } from '@/components/journal/list/selection';
import type { Selecting } from '@/components/journal/list/selection';
import { withKept } from '@/components/journal/list/use-virtual-rows';

const after = (...acts: Selecting[]) => acts.reduce(select, NOTHING_SELECTED);

describe('selecting entries', () => {
  it('takes one more and one less', () => {
    const one = after({ what: 'toggle', id: 'a', index: 0 }, { what: 'toggle', id: 'b', index: 1 });
    expect([...one.ids]).toEqual(['a', 'b']);
    expect([...select(one, { what: 'toggle', id: 'a', index: 0 }).ids]).toEqual(['b']);
  });

  it('extends from the one that was selected last, and keeps what was selected before', () => {
    const selection = after(
      { what: 'toggle', id: 'a', index: 0 },
      { what: 'toggle', id: 'd', index: 3 },
      { what: 'extend', ids: ['d', 'e', 'f'], anchor: 3 },
    );
    expect([...selection.ids]).toEqual(['a', 'd', 'e', 'f']);
    expect(selection.anchor).toBe(3);
  });

  it('takes all, and lets all go', () => {
    const all = after({ what: 'all', ids: ['a', 'b', 'c'] });
    expect(all.ids.size).toBe(3);
    expect(select(all, { what: 'clear' })).toEqual(NOTHING_SELECTED);
  });
});

describe('keys in the list', () => {
  it('lead to the next row, a windowful away, and to both ends', () => {
    const press = (key: string, at: number) => rowAfter(key, at, 100, 8);
    expect(press('ArrowDown', 5)).toBe(6);
    expect(press('ArrowUp', 5)).toBe(4);
    expect(press('PageDown', 5)).toBe(13);
    expect(press('PageUp', 5)).toBe(0);
    expect(press('Home', 50)).toBe(0);
    expect(press('End', 50)).toBe(99);
    expect(press('ArrowDown', 99)).toBe(99);
    expect(press('x', 5)).toBeUndefined();
    expect(rowAfter('End', 0, 0, 8)).toBeUndefined();
  });
});

describe('the rows that are drawn', () => {
  const range = { startIndex: 500, endIndex: 510, overscan: 2, count: 10_000 };

  it('are those in view, a few beyond, and the one that has the focus', () => {
    expect(withKept(range, 503)).toEqual([...Array(15).keys()].map((at) => 498 + at));
    expect(withKept(range, 3)[0]).toBe(3);
    expect(withKept(range, 9_999).at(-1)).toBe(9_999);
    expect(withKept(range, 10_000)).toHaveLength(15);
  });
});
