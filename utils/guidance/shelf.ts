import { indexedCards } from './findable';
import type { Content } from './schema';
import { buildIndex } from './search/build-index';
import type { PackedIndex } from './search/packed-index';

/** Cards with the index of them: what comes with the package, or a pack of an employer's own. */
export interface Shelf {
  content: Content;
  index: PackedIndex;
}

/**
 * Indexes cards, some milliseconds for each ten of them: at build for the package's own, and when a
 * pack is added for its. Both are plain values that can be stored beside the cards.
 */
export function indexCards(content: Content): PackedIndex {
  return buildIndex(indexedCards(content));
}
