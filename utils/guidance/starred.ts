import { storage } from 'wxt/utils/storage';

/**
 * Slugs of cards the reader starred, the newest first. A star keeps a card where it is found again;
 * it changes nothing about whose turn it is, since what someone knows by heart needs no repeating.
 */
export const starred = storage.defineItem<string[]>('local:starredCards', {
  fallback: [],
  version: 1,
});

export function withStar(slugs: readonly string[], slug: string): string[] {
  return [slug, ...withoutStar(slugs, slug)];
}

export function withoutStar(slugs: readonly string[], slug: string): string[] {
  return slugs.filter((other) => other !== slug);
}
