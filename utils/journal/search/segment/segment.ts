import { ENTRY_KINDS } from '@/utils/journal/entry';
import { hasBit, setBit } from '../bits';
import type { Bits } from '../bits';
import type { Facts } from '../facts';
import { ID_WORDS, idFrom } from '../ids';
import {
  AT,
  HAS_POST,
  HEADER_WORDS,
  KEPT,
  KIND_MASK,
  layOut,
  lengthOf,
  MAGIC,
  MOST_DOCUMENTS,
  NO_MINUTES,
  REFERENCE_BITS,
  REFERENCE_MASK,
  rowWords,
  sumOf,
  VERSION,
} from './format';
import type { Sections, Sizes } from './format';

/** Why bytes could not be read as a segment: `version` is another version's, to be built anew. */
export class SegmentError extends Error {
  override readonly name = 'SegmentError';
  constructor(readonly code: 'damaged' | 'version') {
    super(code === 'version' ? 'a segment of another version' : 'not a whole segment');
  }
}

/** Terms from `from` (inclusive) to `before`, by their place in the sorted dictionary. */
export interface TermRange {
  from: number;
  before: number;
}

/**
 * A segment of the index, read in place: facts and terms of some entries, newest first. A document
 * is an entry's place in it; in sets of several segments it is at `base` + document, `base` being a
 * multiple of 32 or the segment having one document alone.
 */
export class Segment {
  readonly documents: number;
  readonly terms: number;
  /** Length in bytes. */
  readonly bytes: number;
  readonly sections: Sections;
  readonly #row: number;

  /**
   * The bytes must not change afterwards.
   *
   * @throws SegmentError
   */
  constructor(given: Uint8Array) {
    const bytes = aligned(given);
    const sizes = checked(bytes);
    this.documents = sizes.documents;
    this.terms = sizes.terms;
    this.bytes = bytes.byteLength;
    this.sections = layOut(bytes.buffer, bytes.byteOffset, sizes).sections;
    this.#row = rowWords(sizes.documents);
  }

  idOf(document: number): string {
    return idFrom(this.sections.ids, document * ID_WORDS);
  }

  isBinned(document: number): boolean {
    return this.sections.deletedAt[document] !== Infinity;
  }

  /** Place in `ENTRY_KINDS`. */
  kindOf(document: number): number {
    return (this.sections.flags[document] ?? 0) & KIND_MASK;
  }

  hasPost(document: number): boolean {
    return ((this.sections.flags[document] ?? 0) & HAS_POST) !== 0;
  }

  digestOf(document: number): string {
    const { digests } = this.sections;
    const part = (at: number) => (digests[at] ?? 0).toString(16).padStart(8, '0');
    return part(document * 2) + part(document * 2 + 1);
  }

  factsOf(document: number): Facts {
    const of = (numbers: Float64Array | Uint32Array) => numbers[document] ?? 0;
    const { sections } = this;
    const minutes = of(sections.minutes);
    const participatoryMinutes = of(sections.participatoryMinutes);
    return {
      id: this.idOf(document),
      revision: of(sections.revisions),
      createdAt: of(sections.createdAt),
      updatedAt: of(sections.updatedAt),
      when: of(sections.when),
      ...(this.isBinned(document) ? { deletedAt: of(sections.deletedAt) } : {}),
      kind: ENTRY_KINDS[this.kindOf(document)] ?? 'note',
      hasPost: this.hasPost(document),
      ...(minutes === NO_MINUTES ? {} : { minutes }),
      ...(participatoryMinutes === NO_MINUTES ? {} : { participatoryMinutes }),
      ...(of(sections.due) === Infinity ? {} : { due: of(sections.due) }),
      openFollowUps: of(sections.openFollowUps),
      digest: this.digestOf(document),
    };
  }

  termBytes(term: number): Uint8Array {
    const { termBytes, termStarts } = this.sections;
    return termBytes.subarray(termStarts[term] ?? 0, termStarts[term + 1] ?? 0);
  }

  /** The terms that begin with these bytes. */
  beginningWith(beginning: Uint8Array): TermRange {
    const from = this.#search(beginning, 0, this.terms, (order) => order < 0);
    return { from, before: this.#search(beginning, from, this.terms, (order) => order <= 0) };
  }

  /** The first term from `from` on that comes after all that begin so; quick where that is near. */
  after(beginning: Uint8Array, from: number): number {
    let low = from;
    let step = 1;
    while (low + step < this.terms && this.#order(low + step, beginning) <= 0) {
      low += step;
      step *= 2;
    }
    return this.#search(beginning, low, Math.min(low + step, this.terms), (order) => order <= 0);
  }

  /** The term of exactly these bytes: one, or none. */
  exactly(term: Uint8Array): TermRange {
    const { from, before } = this.beginningWith(term);
    // The shortest of those that begin so comes first.
    return { from, before: from < before && this.#length(from) === term.length ? from + 1 : from };
  }

  /** Puts the documents of these terms into `into`. */
  collect(range: TermRange, into: Bits, base: number): void {
    const { references, lists, dense } = this.sections;
    const row = this.#row;
    const baseWord = base >>> 5;
    for (let term = range.from; term < range.before; term += 1) {
      const reference = references[term] ?? 0;
      const place = reference & REFERENCE_MASK;
      const kept = reference >>> REFERENCE_BITS;
      if (kept === KEPT.alone) setBit(into, base + place);
      else if (kept === KEPT.list) {
        const end = place + (lists[place] ?? 0);
        for (let at = place + 1; at <= end; at += 1) setBit(into, base + (lists[at] ?? 0));
      } else {
        for (let word = 0; word < row; word += 1)
          into[baseWord + word] = (into[baseWord + word] ?? 0) | (dense[place + word] ?? 0);
      }
    }
  }

  /** How many documents of the term are in the set. */
  countIn(term: number, set: Bits, base: number): number {
    let count = 0;
    this.eachDocument(term, (document) => {
      if (hasBit(set, base + document)) count += 1;
    });
    return count;
  }

  eachDocument(term: number, visit: (document: number) => void): void {
    const { references, lists, dense } = this.sections;
    const reference = references[term] ?? 0;
    const place = reference & REFERENCE_MASK;
    const kept = reference >>> REFERENCE_BITS;
    if (kept === KEPT.alone) visit(place);
    else if (kept === KEPT.list) {
      const end = place + (lists[place] ?? 0);
      for (let at = place + 1; at <= end; at += 1) visit(lists[at] ?? 0);
    } else {
      for (let word = 0; word < this.#row; word += 1) {
        let left = dense[place + word] ?? 0;
        while (left !== 0) {
          const bit = 31 - Math.clz32(left & -left);
          visit(word * 32 + bit);
          left &= left - 1;
        }
      }
    }
  }

  /**
   * The first term, from `from` on, of which `goesOn` is not true; else `before`. It is given how
   * the term's first bytes compare with `beginning`: below, at or above 0.
   */
  #search(
    beginning: Uint8Array,
    from: number,
    before: number,
    goesOn: (order: number) => boolean,
  ): number {
    let low = from;
    let high = before;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (goesOn(this.#order(middle, beginning))) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #order(term: number, beginning: Uint8Array): number {
    const { termBytes, termStarts } = this.sections;
    const start = termStarts[term] ?? 0;
    const length = this.#length(term);
    for (let at = 0; at < beginning.length; at += 1) {
      if (at === length) return -1;
      const difference = (termBytes[start + at] ?? 0) - (beginning[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #length(term: number): number {
    const { termStarts } = this.sections;
    return (termStarts[term + 1] ?? 0) - (termStarts[term] ?? 0);
  }
}

/** @throws SegmentError if these bytes are no segment, or one of another version */
export function openSegment(bytes: Uint8Array): Segment {
  return new Segment(bytes);
}

/** The bytes where numbers of 64 bits can be read in place. */
function aligned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset } = bytes;
  if (byteOffset % 8 === 0 && buffer instanceof ArrayBuffer)
    return new Uint8Array(buffer, byteOffset, bytes.byteLength);
  return new Uint8Array(bytes);
}

function checked(bytes: Uint8Array<ArrayBuffer>): Sizes {
  if (bytes.byteLength < HEADER_WORDS * 4) throw new SegmentError('damaged');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  if (header[AT.magic] !== MAGIC) throw new SegmentError('damaged');
  if (header[AT.version] !== VERSION) throw new SegmentError('version');
  const sizes: Sizes = {
    documents: header[AT.documents] ?? 0,
    terms: header[AT.terms] ?? 0,
    termBytes: header[AT.termBytes] ?? 0,
    listUnits: header[AT.listUnits] ?? 0,
    denseWords: header[AT.denseWords] ?? 0,
  };
  const whole =
    sizes.documents <= MOST_DOCUMENTS &&
    header[AT.length] === bytes.byteLength &&
    lengthOf(sizes) === bytes.byteLength &&
    header[AT.sum] === sumOf(bytes);
  if (!whole) throw new SegmentError('damaged');
  return sizes;
}
