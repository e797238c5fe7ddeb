import { storage } from 'wxt/utils/storage';

/** Slugs of the cards and tips the reader wants at hand, the newest first. On this device only. */
export const starredCards = storage.defineItem<string[]>('local:starredCards', {
  fallback: [],
  version: 1,
});

/** Stars a card, or takes its star away. Resolves with whether it has one now. */
export async function toggleStar(slug: string): Promise<boolean> {
  const starred = await starredCards.getValue();
  const isStarred = starred.includes(slug);
  await starredCards.setValue(
    isStarred ? starred.filter((other) => other !== slug) : [slug, ...starred],
  );
  return !isStarred;
}
