import type { Content } from './schema';

/** Made by `indexCards`; a plain value that can be stored. */
export type PackedIndex = null;

/** Cards with the index of them: what comes with the package, or a pack of an employer's own. */
export interface Shelf {
  content: Content;
  index: PackedIndex;
}

/** Indexes cards when they are stored, so that it need not be done when they are read. */
export function indexCards(_content: Content): PackedIndex {
  return null;
}
