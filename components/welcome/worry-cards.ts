import { situationBySlug, tipBySlug } from '@/utils/guidance/library';
import type { Block, GuidanceSource } from '@/utils/guidance/schema';
import type { Worry } from '@/utils/settings';

/** Which card of `content/` answers a worry. */
const CARDS: Record<NonNullable<Worry>, { type: 'situation' | 'tip'; slug: string }> = {
  found: { type: 'situation', slug: 'someone-i-support-follows-me' },
  'wrong-thing': { type: 'situation', slug: 'i-regret-a-post' },
  confidentiality: { type: 'situation', slug: 'telling-someones-story' },
  mixing: { type: 'situation', slug: 'personal-professional-or-both' },
  policy: { type: 'tip', slug: 'two-pages-before-you-post' },
  distress: { type: 'situation', slug: 'a-stranger-seems-suicidal' },
  attacked: { type: 'situation', slug: 'abuse-or-a-pile-on' },
  'where-to-start': { type: 'situation', slug: 'first-hashtag-chat' },
};

/** What a card says to a worry, the answer first. */
export interface WorryAnswer {
  slug: string;
  answer: string;
  blocks: readonly Block[];
  watchFor: readonly string[];
  next: string;
  /** About risk to life: where to turn in a crisis stands with it. */
  safety: boolean;
  sources: readonly GuidanceSource[];
  checked: string;
  reviewDue: string;
}

/** Undefined where its card is no longer there. */
export function answerTo(worry: NonNullable<Worry>): WorryAnswer | undefined {
  const { type, slug } = CARDS[worry];
  if (type === 'situation') {
    const card = situationBySlug(slug);
    return card && { ...card, watchFor: card.watchFor ?? [] };
  }
  const tip = tipBySlug(slug);
  return tip && { ...tip, answer: `${tip.title}.`, watchFor: [], safety: false };
}
