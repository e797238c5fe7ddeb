/** Chance that is the same each time it is begun from the same seed (mulberry32). */
export interface Chance {
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True so often, from 0 to 1. */
  happens(often: number): boolean;
  /** So many digits, as text. */
  digits(count: number): string;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: (items) => items[between(0, items.length - 1)]!,
    happens: (often) => next() < often,
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
  };
}
