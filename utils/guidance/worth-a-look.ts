import type { PageKind } from '@/utils/platforms/platform';
import type { Occasion, OfferedSituation, Offers } from './schema';

/** What a page holds, besides its kind, by which situations fit it. */
export interface Moment {
  /** With or without their #, as the page has them. */
  hashtags: readonly string[];
  /** From `dayNumber`. */
  day: number;
}

const OFFERED = 3;

/** What fits the occasion comes before what fits the composer, and that before the page's own. */
const POINTS = { occasion: 4, composer: 2, page: 1 } as const;

const OCCASIONS: Record<Occasion, RegExp> = {
  // #MHChat, #OTalk, #SWHour, #WeNurses.
  chat: /(?:chat|hour|talk)s?$|^we[A-Z]/i,
  // #RCPsychCongress, #MHNR2026, #WorldMentalHealthDay.
  event: /(?:conf|conference|congress|summit|festival|symposium)|(?:day|week|live)$|\d{2,4}$/i,
};
const OF_RISK = /suicid|self[-_]?harm/i;

/**
 * Situations worth offering, three at most: first what fits an occasion that a hashtag of the page
 * names, then, while something is being written, what is about writing, then what fits the kind of
 * page. Those that fit alike take turns from day to day, so that each is seen. While writing where a
 * hashtag speaks of suicide or self-harm, how to write of it safely comes first whatever day it is.
 */
export function situationsFor(
  { situations }: Pick<Offers, 'situations'>,
  page: PageKind,
  composing: boolean,
  { hashtags, day }: Moment,
): OfferedSituation[] {
  const tags = hashtags.map((tag) => tag.replace(/^#/, ''));
  const isWriting = composing || page === 'compose';
  const isRisky = isWriting && tags.some((tag) => OF_RISK.test(tag));
  const points = (card: OfferedSituation) => {
    if (isRisky && card.safety && card.pages.includes('compose')) return Infinity;
    const occasion = card.occasions.some((it) => tags.some((tag) => OCCASIONS[it].test(tag)));
    return (
      (occasion ? POINTS.occasion : 0) +
      (isWriting && card.pages.includes('compose') ? POINTS.composer : 0) +
      (card.pages.includes(page) ? POINTS.page : 0)
    );
  };
  const byPoints = new Map<number, OfferedSituation[]>();
  for (const card of situations) {
    const each = points(card);
    if (each > 0) byPoints.set(each, [...(byPoints.get(each) ?? []), card]);
  }
  const offered: OfferedSituation[] = [];
  for (const [, alike] of [...byPoints].sort(([a], [b]) => b - a)) {
    offered.push(...turn(alike, day, OFFERED - offered.length));
  }
  return offered;
}

/** As many as there is room for, those of the next day following on those of this. */
function turn<Card>(cards: readonly Card[], day: number, room: number): Card[] {
  const count = Math.min(room, cards.length);
  const first = (day * count) % cards.length;
  return [...cards.slice(first), ...cards.slice(0, first)].slice(0, count);
}
