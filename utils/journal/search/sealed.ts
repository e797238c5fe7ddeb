import { clearBit, emptyBits, setBit } from './bits';
import type { Bits } from './bits';
import { compareIds, ID_WORDS, idHash, sameId } from './ids';
import type { Segment } from './segment/segment';

/** Sorts documents newest first, of those made in one moment the greater id: below 0 if `a` is. */
export function newerFirst(a: Segment, documentA: number, b: Segment, documentB: number): number {
  const left = a.sections;
  const right = b.sections;
  return (
    (right.createdAt[documentB] ?? 0) - (left.createdAt[documentA] ?? 0) ||
    compareIds(right.ids, documentB * ID_WORDS, left.ids, documentA * ID_WORDS)
  );
}

/** A segment, and what only this session knows of it. */
export interface Held {
  segment: Segment;
  /** Of copies of one entry, that of the segment held last counts, whatever its revision. */
  since: number;
  /** Documents that were out of date when it came. */
  dead: ReadonlySet<number>;
}

/** A segment at its place: document d of it is number `base` + d of the whole journal. */
export interface Placed extends Held {
  key: string;
  base: number;
}

/**
 * The sealed segments seen as one: every document has a number, and numbers have an order. Of
 * copies of one entry the one of the segment held last is alive, then that of the highest revision.
 */
export class Sealed {
  readonly placed: readonly Placed[];
  /** Numbers are below this, a multiple of 32. */
  readonly numbers: number;
  /** Newest copies of entries. */
  readonly live: Bits;
  readonly binned: Bits;
  /** All numbers in use, newest first. */
  readonly order: Uint32Array;
  readonly #places: Uint16Array;
  /** Number + 1 by hash of its id, the next free place if taken; 0 is free. */
  readonly #table: Uint32Array;

  constructor(segments: ReadonlyMap<string, Held>) {
    let base = 0;
    this.placed = [...segments].map(([key, held]) => {
      const placed = { ...held, key, base };
      base += (held.segment.documents + 31) & ~31;
      return placed;
    });
    this.numbers = base;
    this.live = emptyBits(base);
    this.binned = emptyBits(base);
    this.#places = new Uint16Array(base);
    this.placed.forEach(({ segment, base: from }, place) =>
      this.#places.fill(place, from, from + segment.documents),
    );
    let size = 64;
    while (size < base * 2) size *= 2;
    this.#table = new Uint32Array(size);
    for (const placed of this.placed) this.#enter(placed);
    this.order = this.#inOrder();
  }

  /** The segment of a number. */
  at(number: number): Placed {
    const placed = this.placed[this.#places[number] ?? 0];
    if (placed === undefined) throw new RangeError('no such number');
    return placed;
  }

  /** Number of the newest copy of an entry, alive or not. */
  numberOf(id: Uint32Array): number | undefined {
    const number = (this.#table[this.#find(id, 0)] ?? 0) - 1;
    return number === -1 ? undefined : number;
  }

  /** Below 0 if `a` is the newer. */
  #compare(a: number, b: number): number {
    const left = this.at(a);
    const right = this.at(b);
    return newerFirst(left.segment, a - left.base, right.segment, b - right.base);
  }

  #enter({ segment, base, dead }: Placed): void {
    const { ids } = segment.sections;
    for (let document = 0; document < segment.documents; document += 1) {
      if (dead.has(document)) continue;
      const number = base + document;
      const place = this.#find(ids, document * ID_WORDS);
      const other = (this.#table[place] ?? 0) - 1;
      if (segment.isBinned(document)) setBit(this.binned, number);
      if (other !== -1 && this.#isNewer(other, number)) continue;
      if (other !== -1) clearBit(this.live, other);
      this.#table[place] = number + 1;
      setBit(this.live, number);
    }
  }

  #find(ids: Uint32Array, from: number): number {
    const mask = this.#table.length - 1;
    let place = idHash(ids, from) & mask;
    for (;;) {
      const number = (this.#table[place] ?? 0) - 1;
      if (number === -1) return place;
      const { segment, base } = this.at(number);
      if (sameId(segment.sections.ids, (number - base) * ID_WORDS, ids, from)) return place;
      place = (place + 1) & mask;
    }
  }

  #isNewer(a: number, b: number): boolean {
    const left = this.at(a);
    const right = this.at(b);
    const of = (numbers: (placed: Placed) => Float64Array | Uint32Array) =>
      (numbers(left)[a - left.base] ?? 0) - (numbers(right)[b - right.base] ?? 0);
    const difference =
      left.since - right.since ||
      of(({ segment }) => segment.sections.revisions) ||
      of(({ segment }) => segment.sections.updatedAt);
    return difference > 0;
  }

  #inOrder(): Uint32Array {
    let runs = this.placed.map(({ segment, base }) =>
      Uint32Array.from({ length: segment.documents }, (_, document) => base + document),
    );
    while (runs.length > 1) {
      const merged: Uint32Array<ArrayBuffer>[] = [];
      for (let at = 0; at < runs.length; at += 2)
        merged.push(this.#merged(runs[at] ?? EMPTY, runs[at + 1] ?? EMPTY));
      runs = merged;
    }
    return runs[0] ?? EMPTY;
  }

  #merged(a: Uint32Array, b: Uint32Array): Uint32Array<ArrayBuffer> {
    const merged = new Uint32Array(a.length + b.length);
    if (this.#precedes(b, a)) return this.#merged(b, a);
    if (this.#precedes(a, b) || a.length === 0 || b.length === 0) {
      merged.set(a);
      merged.set(b, a.length);
      return merged;
    }
    let left = 0;
    let right = 0;
    for (let at = 0; at < merged.length; at += 1) {
      const fromLeft =
        right === b.length || (left < a.length && this.#compare(a[left] ?? 0, b[right] ?? 0) <= 0);
      merged[at] = (fromLeft ? a[left++] : b[right++]) ?? 0;
    }
    return merged;
  }

  /** True when all of `a` is newer than all of `b`, as is usual of segments. */
  #precedes(a: Uint32Array, b: Uint32Array): boolean {
    const last = a.at(-1);
    const first = b[0];
    return last !== undefined && first !== undefined && this.#compare(last, first) < 0;
  }
}

const EMPTY = new Uint32Array(0);
