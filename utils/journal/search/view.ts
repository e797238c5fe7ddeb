import { clearBit, emptyBits, hasBit, keepOnly, setBit, takeAway } from './bits';
import type { Bits } from './bits';
import type { Place } from './evaluate';
import { newerFirst } from './sealed';
import type { Sealed } from './sealed';
import type { Segment } from './segment/segment';

/**
 * The whole journal at one moment: sealed and loose documents under one numbering, which of them
 * are alive, and their order. Made anew after a change, in well under a millisecond.
 */
export class View {
  readonly places: readonly Place[];
  /** Documents that are what an entry is now. */
  readonly live: Bits;
  readonly inBin: Bits;
  readonly outOfBin: Bits;
  readonly #sealed: Sealed;
  readonly #loose: readonly Place[];
  /** Every number, newest first; dead ones are among them. */
  readonly #order: Uint32Array;

  /**
   * @param loose segments of one document each, each of another entry
   * @param gone ids, as `idWords` gives them, whose sealed documents are dead
   */
  constructor(sealed: Sealed, loose: readonly Segment[], gone: Iterable<Uint32Array>) {
    this.#sealed = sealed;
    this.#loose = loose.map((segment, at) => ({ segment, base: sealed.numbers + at }));
    this.places = [...sealed.placed, ...this.#loose];
    const numbers = sealed.numbers + loose.length;
    this.live = emptyBits(numbers);
    this.live.set(sealed.live);
    this.inBin = emptyBits(numbers);
    this.inBin.set(sealed.binned);
    for (const id of gone) this.#hide(id);
    for (const { segment, base } of this.#loose) {
      this.#hide(segment.sections.ids);
      setBit(this.live, base);
      if (segment.isBinned(0)) setBit(this.inBin, base);
    }
    keepOnly(this.inBin, this.live);
    this.outOfBin = this.live.slice();
    takeAway(this.outOfBin, this.inBin);
    this.#order = this.#inOrder();
  }

  scope(bin: boolean): Bits {
    return bin ? this.inBin : this.outOfBin;
  }

  /** Ids of a set, newest first, `limit` of them from the one at `offset` on. */
  ids(bits: Bits, offset = 0, limit = Infinity): string[] {
    const ids: string[] = [];
    let passed = 0;
    for (const number of this.#order) {
      if (ids.length >= limit) break;
      if (!hasBit(bits, number)) continue;
      passed += 1;
      if (passed <= offset) continue;
      const { segment, base } = this.#at(number);
      ids.push(segment.idOf(number - base));
    }
    return ids;
  }

  /**
   * What `look` makes of each document of a set, segment by segment; undefined is left out.
   */
  each<Kept>(bits: Bits, look: (segment: Segment, document: number) => Kept | undefined): Kept[] {
    const kept: Kept[] = [];
    for (const { segment, base } of this.places)
      for (let document = 0; document < segment.documents; document += 1) {
        if (!hasBit(bits, base + document)) continue;
        const made = look(segment, document);
        if (made !== undefined) kept.push(made);
      }
    return kept;
  }

  #hide(id: Uint32Array): void {
    const number = this.#sealed.numberOf(id);
    if (number !== undefined) clearBit(this.live, number);
  }

  #at(number: number): Place {
    return this.#loose[number - this.#sealed.numbers] ?? this.#sealed.at(number);
  }

  /** The few loose documents put in their places among the sealed. */
  #inOrder(): Uint32Array {
    const sealed = this.#sealed.order;
    if (this.#loose.length === 0) return sealed;
    const order = new Uint32Array(sealed.length + this.#loose.length);
    const loose = [...this.#loose].sort((a, b) => newerFirst(a.segment, 0, b.segment, 0));
    let from = 0;
    loose.forEach(({ segment, base }, before) => {
      const to = this.#firstOlder(segment, from);
      order.set(sealed.subarray(from, to), from + before);
      order[to + before] = base;
      from = to;
    });
    order.set(sealed.subarray(from), from + loose.length);
    return order;
  }

  /** Where in the sealed order, from `from` on, the first document older than this stands. */
  #firstOlder(segment: Segment, from: number): number {
    const { order } = this.#sealed;
    let low = from;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const number = order[middle] ?? 0;
      const other = this.#sealed.at(number);
      if (newerFirst(other.segment, number - other.base, segment, 0) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
