import { hasBit } from './bits';
import type { Bits } from './bits';
import { wordBytes } from './names';
import type { Segment, TermRange } from './segment/segment';
import { isUnspaced, MOST_WORD } from './words';

/** Letters of a word from which on it may have one slip, and two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
/** Letters of the longest word that is corrected: its beginnings fit into 32 bits. */
const MOST_LETTERS = 31;
/** Numbers of slips told apart: none, one, two. */
const ROW = 3;

/** How many slips a word may have: 0 for numbers, where each digit is meant. */
function slipsOf(word: string): number {
  if (/\p{N}/u.test(word) || isUnspaced(word)) return 0;
  const letters = Array.from(word).length;
  if (letters < ONE_SLIP || letters > MOST_LETTERS) return 0;
  return letters < TWO_SLIPS ? 1 : 2;
}

/**
 * What a misspelt word may have been meant to be: of the terms that entries of `scope` have, those
 * with the fewest slips. A slip is a letter too many, too few, or another, or two swapped; the first
 * letter is right, or swapped with the second.
 *
 * @param places where to look: segments and the number of their first document
 * @param beginnings also beginnings of terms, for a word that is still being typed; one such stands
 *   for all terms that begin so
 */
export function corrections(
  word: string,
  places: readonly { segment: Segment; base: number }[],
  scope: Bits,
  beginnings: boolean,
): string[] {
  const most = slipsOf(word);
  if (most === 0) return [];
  const search = new Search(word, most, scope, beginnings);
  const [first = '', second = ''] = Array.from(word);
  for (const { segment, base } of places) {
    search.look(segment, base, segment.beginningWith(wordBytes(first)));
    if (second !== first)
      search.look(segment, base, segment.beginningWith(wordBytes(second + first)));
  }
  return [...search.found].sort();
}

/**
 * Walks sorted terms as if they were a tree: what was worked out for the letters that a term shares
 * with the one before is kept, and a beginning too far from the word takes all its terms with it.
 *
 * What is worked out, for each beginning of the term and each number of slips: the set of beginnings
 * of the word that are no more slips away, as bits (bit n: the first n letters). From one letter of
 * the term to the next that takes a handful of operations, however long the word is.
 */
class Search {
  readonly found = new Set<string>();
  readonly #scope: Bits;
  readonly #beginnings: boolean;
  /** The bit of the whole word. */
  readonly #whole: number;
  /** By letter: bit n if it is the nth of the word, from 1. */
  readonly #ascii = new Int32Array(0x80);
  readonly #others = new Map<number, number>();
  /** Slips of the nearest so far; at first, of the farthest allowed. */
  #slips: number;
  /** Letters of the term looked at, and where each ends in its bytes. */
  readonly #term = new Uint32Array(MOST_WORD);
  readonly #ends = new Uint32Array(MOST_WORD);
  /** At letters × `ROW` + slips: the set. */
  readonly #rows = new Int32Array((MOST_WORD + 1) * ROW);

  constructor(word: string, most: number, scope: Bits, beginnings: boolean) {
    this.#slips = most;
    this.#scope = scope;
    this.#beginnings = beginnings;
    let at = 0;
    for (const letter of word) {
      at += 1;
      const point = letter.codePointAt(0) ?? 0;
      if (point < 0x80) this.#ascii[point] = this.#bitsOf(point) | (1 << at);
      else this.#others.set(point, this.#bitsOf(point) | (1 << at));
    }
    this.#whole = 1 << at;
    for (let slips = 0; slips < ROW; slips += 1) this.#rows[slips] = (2 << slips) - 1;
  }

  look(segment: Segment, base: number, { from, before }: TermRange): void {
    const { termBytes, termStarts } = segment.sections;
    /** Letters for which the rows hold. */
    let known = 0;
    let term = from;
    while (term < before) {
      const start = termStarts[term] ?? 0;
      const end = termStarts[term + 1] ?? 0;
      let best = this.#slips + 1;
      let bestAt = 0;
      let letters = 0;
      let tooFar = false;
      for (let at = start; at < end && letters < MOST_WORD && !tooFar;) {
        const point = pointAt(termBytes, at);
        at += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (letters >= known || this.#term[letters] !== point) {
          known = letters;
          this.#term[letters] = point;
          this.#fillRow(letters + 1, point);
          known += 1;
        }
        this.#ends[letters] = at - start;
        letters += 1;
        tooFar = this.#rows[letters * ROW + this.#slips] === 0;
        if (this.#beginnings || at === end) {
          const slips = this.#slipsAt(letters);
          if (slips < best) {
            best = slips;
            bestAt = letters;
          }
        }
      }
      let done = tooFar ? letters : 0;
      if (best <= this.#slips && this.#isAlive(segment, base, term)) {
        this.#keep(best, bestAt);
        // What begins so stands for its terms, unless a longer beginning might be nearer.
        if (this.#beginnings && this.#rows[bestAt * ROW + best - 1] === 0) done = bestAt;
      }
      term =
        done === 0
          ? term + 1
          : segment.after(termBytes.subarray(start, start + (this.#ends[done - 1] ?? 0)), term);
    }
  }

  /** From the rows of one letter less, and of two. */
  #fillRow(letters: number, point: number): void {
    const rows = this.#rows;
    const same = this.#bitsOf(point);
    const swapped = letters < 2 ? 0 : (same << 1) & this.#bitsOf(this.#term[letters - 2] ?? 0);
    const row = letters * ROW;
    let fewer = 0;
    let fewerBefore = 0;
    for (let slips = 0; slips <= this.#slips; slips += 1) {
      const before = rows[row - ROW + slips] ?? 0;
      let next = (before << 1) & same;
      if (slips > 0) {
        next |= fewerBefore | (fewerBefore << 1) | (fewer << 1);
        if (swapped !== 0) next |= ((rows[row - 2 * ROW + slips - 1] ?? 0) << 2) & swapped;
      }
      rows[row + slips] = next;
      fewer = next;
      fewerBefore = before;
    }
  }

  #slipsAt(letters: number): number {
    for (let slips = 0; slips <= this.#slips; slips += 1)
      if (((this.#rows[letters * ROW + slips] ?? 0) & this.#whole) !== 0) return slips;
    return this.#slips + 1;
  }

  #bitsOf(point: number): number {
    return (point < 0x80 ? this.#ascii[point] : this.#others.get(point)) ?? 0;
  }

  #isAlive(segment: Segment, base: number, term: number): boolean {
    let alive = false;
    segment.eachDocument(term, (document) => {
      alive ||= hasBit(this.#scope, base + document);
    });
    return alive;
  }

  #keep(slips: number, letters: number): void {
    if (slips < this.#slips) this.found.clear();
    this.#slips = slips;
    this.found.add(String.fromCodePoint(...this.#term.subarray(0, letters)));
  }
}

/** The letter that begins there. */
function pointAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return byte;
  const next = (bytes[at + 1] ?? 0) & 0x3f;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | next;
  const third = (bytes[at + 2] ?? 0) & 0x3f;
  if (byte < 0xf0) return ((byte & 0x0f) << 12) | (next << 6) | third;
  return ((byte & 7) << 18) | (next << 12) | (third << 6) | ((bytes[at + 3] ?? 0) & 0x3f);
}
