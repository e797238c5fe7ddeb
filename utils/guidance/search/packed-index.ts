import { NumberReader, written } from './numbers';

/**
 * An index as it lies in the package, or beside a pack of an employer's cards: which term stands in
 * which card, how much it says of it, and which terms make up the lines that a card answers. Cards go
 * by their place in the list that was indexed; no text of theirs is in it.
 */
export interface PackedIndex {
  cards: number;
  /** In order, one a line: how many letters are the last term's, written as a number, and the rest. */
  terms: string;
  /** For each term: in how many cards it stands, and from one card to the next the distance. */
  places: string;
  /** For each place: how much the term says of the card there, from 0 to `LEVELS - 1`. */
  weights: string;
  /** For each card: how many lines, and of each how many terms, and their places in `terms`. */
  lines: string;
}

/** Steps of a weight. More would not change what comes first, and would not fit in one letter. */
export const LEVELS = 32;

/** A packed index, opened. Terms go by their place in `terms`. */
export interface Index {
  cards: number;
  /** Sorted by code unit. */
  terms: string[];
  /** Where a term's postings begin, and behind the last one where they end. */
  starts: Uint32Array;
  /** Of each posting, the card. */
  places: Uint32Array;
  /** Of each posting, the weight: above 0, at most 1. */
  weights: Float32Array;
  /** Of each card, its lines, and of each line its terms, none twice. */
  lines: Uint32Array[][];
}

/** What a term says of a card: `weight` above 0, at most 1. */
export interface Posting {
  card: number;
  weight: number;
}

/**
 * @param postings of each term, cards in order
 * @param lines of each card, their terms, all of which have postings
 */
export function pack(
  postings: ReadonlyMap<string, readonly Posting[]>,
  lines: readonly (readonly (readonly string[])[])[],
): PackedIndex {
  const terms = [...postings.keys()].sort();
  const packed: PackedIndex = {
    cards: lines.length,
    terms: '',
    places: '',
    weights: '',
    lines: packLines(lines, new Map(terms.map((term, at) => [term, at]))),
  };
  let lastTerm = '';
  for (const term of terms) {
    const shared = sharedLetters(lastTerm, term);
    packed.terms += `${written(shared)}${term.slice(shared)}\n`;
    lastTerm = term;
    const list = postings.get(term) ?? [];
    packed.places += written(list.length);
    let lastCard = -1;
    for (const { card, weight } of list) {
      packed.places += written(card - lastCard - 1);
      packed.weights += written(Math.max(0, Math.round(weight * LEVELS) - 1));
      lastCard = card;
    }
  }
  return packed;
}

export function unpack(packed: PackedIndex): Index {
  const lines = packed.terms.split('\n').slice(0, -1);
  const terms: string[] = [];
  let last = '';
  for (const line of lines) {
    last = last.slice(0, new NumberReader(line).next()) + line.slice(1);
    terms.push(last);
  }

  const count = packed.weights.length;
  const index: Index = {
    cards: packed.cards,
    terms,
    starts: new Uint32Array(terms.length + 1),
    places: new Uint32Array(count),
    weights: new Float32Array(count),
    lines: unpackLines(packed),
  };
  const places = new NumberReader(packed.places);
  const weights = new NumberReader(packed.weights);
  let at = 0;
  for (let term = 0; term < terms.length; term++) {
    let card = -1;
    for (let left = places.next(); left > 0; left--) {
      card += places.next() + 1;
      index.places[at] = card;
      index.weights[at] = (weights.next() + 1) / LEVELS;
      at++;
    }
    index.starts[term + 1] = at;
  }
  return index;
}

/** Where a term stands in `terms`, or would. */
export function placeOf(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function packLines(
  lines: readonly (readonly (readonly string[])[])[],
  places: ReadonlyMap<string, number>,
): string {
  const numbers = lines.flatMap((ofCard) => [
    ofCard.length,
    ...ofCard.flatMap((line) => {
      const unique = [...new Set(line)].map((term) => places.get(term) ?? 0);
      return [unique.length, ...unique];
    }),
  ]);
  return numbers.map(written).join('');
}

function unpackLines({ cards, lines }: PackedIndex): Uint32Array[][] {
  const reader = new NumberReader(lines);
  return Array.from({ length: cards }, () =>
    Array.from({ length: reader.next() }, () =>
      new Uint32Array(reader.next()).map(() => reader.next()),
    ),
  );
}

/** At most 49, so that it takes one letter. */
function sharedLetters(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < 49 && a[length] === b[length]) length++;
  return length;
}
