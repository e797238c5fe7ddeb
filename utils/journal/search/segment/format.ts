import { ID_WORDS } from '../ids';

/**
 * How a segment lies in its bytes: a header of sixteen 32-bit words, then sections one after the
 * other, the widest numbers first so that each can be read in place. Numbers are little-endian, as
 * on every machine that browsers run on.
 */

export const MAGIC = 0x584c4953;
/** Raised whenever the meaning of a byte changes, also of how words are folded or cut. */
export const VERSION = 1;
export const HEADER_WORDS = 16;

/** Most documents of a segment: they are numbered with 16 bits. */
export const MOST_DOCUMENTS = 0xffff;

/** Header words. */
export const AT = {
  magic: 0,
  version: 1,
  sum: 2,
  length: 3,
  documents: 4,
  terms: 5,
  termBytes: 6,
  listUnits: 7,
  denseWords: 8,
} as const;

export interface Sizes {
  documents: number;
  terms: number;
  termBytes: number;
  /** 16-bit units of all lists. */
  listUnits: number;
  /** 32-bit words of all sets. */
  denseWords: number;
}

/** Words of a set of all documents of a segment. */
export function rowWords(documents: number): number {
  return (documents + 31) >>> 5;
}

/**
 * Where a term's documents are: the upper two bits of its reference say how they are kept, the rest
 * is the document itself or a place in the lists or sets.
 */
export const KEPT = { alone: 0, list: 1, dense: 2 } as const;
export const REFERENCE_BITS = 30;
export const REFERENCE_MASK = 2 ** REFERENCE_BITS - 1;

/** Stands for minutes that were not given. */
export const NO_MINUTES = 0xffffffff;
/** In the flags of a document, above its kind. */
export const HAS_POST = 8;
export const KIND_MASK = 7;

/** Everything in a segment, as views of its bytes. */
export interface Sections {
  header: Uint32Array;
  // By document, newest first.
  createdAt: Float64Array;
  updatedAt: Float64Array;
  when: Float64Array;
  /** Infinity: not in the bin. */
  deletedAt: Float64Array;
  /** Infinity: no open follow-up. */
  due: Float64Array;
  ids: Uint32Array;
  revisions: Uint32Array;
  digests: Uint32Array;
  minutes: Uint32Array;
  participatoryMinutes: Uint32Array;
  openFollowUps: Uint32Array;
  // By term, sorted by their bytes.
  termStarts: Uint32Array;
  references: Uint32Array;
  /** Sets of documents of frequent terms, `rowWords` each. */
  dense: Uint32Array;
  /** Documents of rarer terms, rising, after their count. */
  lists: Uint16Array;
  flags: Uint8Array;
  termBytes: Uint8Array;
}

/** Lays the sections over the bytes from `offset`, a multiple of 8. `end` is where they end. */
export function layOut(
  buffer: ArrayBuffer,
  offset: number,
  sizes: Sizes,
): { sections: Sections; end: number } {
  let at = offset;
  const take = <View>(make: (at: number) => View, bytes: number): View => {
    const view = make(at);
    at += bytes;
    return view;
  };
  const f64 = (n: number) => take((from) => new Float64Array(buffer, from, n), n * 8);
  const u32 = (n: number) => take((from) => new Uint32Array(buffer, from, n), n * 4);
  const u16 = (n: number) => take((from) => new Uint16Array(buffer, from, n), n * 2);
  const u8 = (n: number) => take((from) => new Uint8Array(buffer, from, n), n);
  const { documents, terms } = sizes;
  const sections: Sections = {
    header: u32(HEADER_WORDS),
    createdAt: f64(documents),
    updatedAt: f64(documents),
    when: f64(documents),
    deletedAt: f64(documents),
    due: f64(documents),
    ids: u32(documents * ID_WORDS),
    revisions: u32(documents),
    digests: u32(documents * 2),
    minutes: u32(documents),
    participatoryMinutes: u32(documents),
    openFollowUps: u32(documents),
    termStarts: u32(terms + 1),
    references: u32(terms),
    dense: u32(sizes.denseWords),
    lists: u16(sizes.listUnits),
    flags: u8(documents),
    termBytes: u8(sizes.termBytes),
  };
  return { sections, end: at };
}

/** Length in bytes of a segment of these sizes; a multiple of 4. */
export function lengthOf(sizes: Sizes): number {
  const { documents, terms, denseWords, listUnits, termBytes } = sizes;
  const perDocument = 5 * 8 + (ID_WORDS + 6) * 4 + 1;
  const bytes =
    HEADER_WORDS * 4 +
    documents * perDocument +
    (terms + 1 + terms + denseWords) * 4 +
    listUnits * 2 +
    termBytes;
  return Math.ceil(bytes / 4) * 4;
}

/** Over all bytes but the sum itself. Tells damage, not malice: segments are sealed. */
export function sumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let at = 0; at < words.length; at += 1) {
    if (at === AT.sum) continue;
    one = Math.imul(one ^ (words[at] ?? 0), 0x01000193);
    two = (two + one) | 0;
  }
  return (two ^ (two >>> 15) ^ one) >>> 0;
}
