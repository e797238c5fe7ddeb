/** Where the cells of a long list stand. Pure: heights in, positions out, all in CSS pixels. */

/** Of a cell that has not been measured yet. */
const ESTIMATE = 190;

/** Cells kept in the page at once, and how many of them above the window. */
export const MOUNTED = 20;
const ABOVE = 4;

export interface Layout {
  /** Upper edge of each cell. */
  tops: number[];
  height: number;
}

export function layOut(keys: readonly string[], heights: ReadonlyMap<string, number>): Layout {
  const tops: number[] = [];
  let height = 0;
  for (const key of keys) {
    tops.push(height);
    height += heights.get(key) ?? ESTIMATE;
  }
  return { tops, height };
}

/** Index of the cell at `offset` from the list's top. */
export function indexAt({ tops }: Layout, offset: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** The first of the cells to mount when the window's upper edge is at `offset`. */
export function firstMounted(layout: Layout, offset: number): number {
  const last = Math.max(layout.tops.length - MOUNTED, 0);
  return Math.min(Math.max(indexAt(layout, offset) - ABOVE, 0), last);
}
