import type { PageKind } from '@/utils/platforms/platform';
import type { Offering } from '@/utils/settings';
import type { OfferedTip, Offers, Question } from './schema';

/** What stood on a page of some kind on some day. */
export interface Showing {
  slug: string;
  page: PageKind;
  day: number;
}

export interface Choice {
  tip: OfferedTip | undefined;
  question: Question | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Counts days by the reader's calendar, so that each day has a number of its own. */
export function dayNumber(now: Date): number {
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS);
}

/**
 * The tip and the question for a kind of page. What was shown there on the same day is shown
 * again, so that nothing changes under a reader; otherwise what was never seen comes first, and
 * then what was seen longest ago.
 *
 * @param seen earlier showings, oldest first, as `remember` keeps them
 * @param day from `dayNumber`
 */
export function choose(
  offers: Pick<Offers, 'tips' | 'questions'>,
  page: PageKind,
  seen: readonly Showing[],
  day: number,
): Choice {
  return {
    tip: pick(onPage(offers.tips, page), page, seen, day),
    question: pick(onPage(offers.questions, page), page, seen, day),
  };
}

/** What of a choice is shown to who wants that much. */
export function offeredOf({ tip, question }: Choice, wanted: Offering): Choice {
  return {
    tip: wanted === 'tip-and-question' ? tip : undefined,
    question: wanted === 'nothing' ? undefined : question,
  };
}

/** `seen` with a choice that is being shown now. Keeps one showing of each card, and today's. */
export function remember(
  seen: readonly Showing[],
  page: PageKind,
  day: number,
  choice: Choice,
): Showing[] {
  return [choice.tip, choice.question].reduce(
    (kept, card) => (card === undefined ? kept : withShowing(kept, { slug: card.slug, page, day })),
    [...seen],
  );
}

function onPage<Card extends { pages: readonly PageKind[] }>(
  cards: readonly Card[],
  page: PageKind,
): Card[] {
  return cards.filter((card) => card.pages.includes(page));
}

function pick<Card extends { slug: string }>(
  cards: readonly Card[],
  page: PageKind,
  seen: readonly Showing[],
  day: number,
): Card | undefined {
  const shownToday = cards.find((card) =>
    seen.some((it) => it.slug === card.slug && it.page === page && it.day === day),
  );
  if (shownToday !== undefined) return shownToday;

  const lastSeen = new Map(seen.map((showing, index) => [showing.slug, index]));
  const unseen = cards.filter((card) => !lastSeen.has(card.slug));
  // The page's name shifts the start, so that pages with the same cards do not begin alike.
  if (unseen.length > 0) return unseen[(day + sum(page)) % unseen.length];
  return cards.reduce<Card | undefined>(
    (oldest, card) =>
      oldest === undefined || (lastSeen.get(card.slug) ?? 0) < (lastSeen.get(oldest.slug) ?? 0)
        ? card
        : oldest,
    undefined,
  );
}

function withShowing(seen: readonly Showing[], showing: Showing): Showing[] {
  const same = (it: Showing) => it.slug === showing.slug && it.page === showing.page;
  if (seen.some((it) => same(it) && it.day === showing.day)) return [...seen];
  return [...seen.filter((it) => it.slug !== showing.slug || it.day === showing.day), showing];
}

function sum(text: string): number {
  return Array.from(text).reduce((total, letter) => total + letter.charCodeAt(0), 0);
}
