import { pack } from './packed-index';
import type { PackedIndex, Posting } from './packed-index';

/** A card's words, by the part of it in which they stand. */
export interface Words {
  title: readonly string[];
  synonyms: readonly string[];
  answer: readonly string[];
  body: readonly string[];
  /** Who stands behind it, and words for the kind of card it is. */
  about: readonly string[];
}

/** A card as it is indexed. */
export interface IndexedCard {
  words: Words;
  /** What it answers, each way of putting it on its own. Their words stand in `words` as well. */
  lines: readonly (readonly string[])[];
}

type Part = keyof Words;

const PARTS: Readonly<Record<Part, { boost: number; lengthCounts: number }>> = {
  title: { boost: 3, lengthCounts: 0.5 },
  synonyms: { boost: 3, lengthCounts: 0.6 },
  answer: { boost: 1.5, lengthCounts: 0.6 },
  body: { boost: 1, lengthCounts: 0.7 },
  about: { boost: 0.8, lengthCounts: 0.7 },
};
const PART_NAMES = Object.keys(PARTS) as Part[];

/** Saturation of BM25: how soon another mention of a word adds little. */
const K1 = 1.6;

/**
 * Weighs each term of each card by BM25F (Robertson, Zaragoza and Taylor 2004: parts are weighted
 * first and saturated together) without the part that depends on all cards, which is known only when
 * packs are added.
 */
export function buildIndex(cards: readonly IndexedCard[]): PackedIndex {
  const averages = Object.fromEntries(
    PART_NAMES.map((part) => [
      part,
      cards.reduce((sum, { words }) => sum + words[part].length, 0) / Math.max(1, cards.length),
    ]),
  ) as Record<Part, number>;

  const postings = new Map<string, Posting[]>();
  cards.forEach(({ words }, card) => {
    const frequencies = new Map<string, number>();
    for (const part of PART_NAMES) {
      const { boost, lengthCounts } = PARTS[part];
      const length = words[part].length / Math.max(1, averages[part]);
      const each = boost / (1 - lengthCounts + lengthCounts * length);
      for (const term of words[part]) frequencies.set(term, (frequencies.get(term) ?? 0) + each);
    }
    for (const [term, frequency] of frequencies) {
      const list = postings.get(term) ?? [];
      list.push({ card, weight: frequency / (frequency + K1) });
      postings.set(term, list);
    }
  });
  return pack(
    postings,
    cards.map(({ lines }) => lines),
  );
}
