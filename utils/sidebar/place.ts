import type { Said } from '@/utils/prompts/said';

/**
 * What a way into the sidebar from outside of it asks for: a look-up, a card, a prompt in full, or a
 * new moment.
 */
export type AskedPlace =
  | { at: 'look-up'; query: string }
  | { at: 'card'; slug: string }
  | { at: 'prompt'; said: Said }
  | { at: 'moment' };

/** Characters of a question: what is longer was not meant as one. */
const MOST_ASKED = 300;

/** Breaks, marks that turn the direction of writing, and what cannot be seen at all. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * A question of words that came from elsewhere, such as a selection in a page: one line, its blanks
 * single, without what cannot be seen, and cut.
 */
export function questionOf(words: string): string {
  const line = words
    .slice(0, MOST_ASKED * 10)
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(line).slice(0, MOST_ASKED).join('').trim();
}

/** The part of the sidebar's address from "#" on that opens a card. */
export const hashOfCard = (slug: string): string => `#card/${slug}`;
