import { storage } from 'wxt/utils/storage';

const MOST = 12;

/**
 * Slugs of the cards that were opened last, the newest first, so that they are found again. Which
 * cards someone reads is their own business: they stay on this device, without the question that led
 * to them or the time, are shown only while the journal is open, and can be forgotten at once.
 */
export const recentCards = storage.defineItem<string[]>('local:recentCards', {
  fallback: [],
  version: 1,
});

export async function rememberOpened(slug: string): Promise<void> {
  const recent = await recentCards.getValue();
  if (recent[0] === slug) return;
  await recentCards.setValue([slug, ...recent.filter((other) => other !== slug)].slice(0, MOST));
}
