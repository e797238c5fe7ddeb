import { scan } from '@/utils/identifiers';
import type { IdentifierKind } from '@/utils/identifiers';
import type { Composer, Platform } from '@/utils/platforms/platform';
import { topicsIn } from '@/utils/prompts/rules';
import type { SituationalTopic } from '@/utils/prompts/vocabulary';

/** Something in a draft that may say who somebody is. */
export interface Noticed {
  kind: IdentifierKind;
  /** What stands there; it goes nowhere, and is forgotten with the draft. */
  value: string;
}

/** What there is in a draft and around it, read where it stands. */
export interface Reading {
  text: string;
  topics: SituationalTopic[];
  noticed: Noticed[];
}

/** Posts on the page that a draft is held against, for quotes. */
const MOST_POSTS = 30;

/**
 * Reads what is written and what it answers, and looks for what is worth a word. Nothing read here
 * goes any further than the caller; the background hears of topics alone.
 */
export function readMoment(
  platform: Platform,
  composer: Composer | undefined,
  minutesOfUse: number,
): Reading {
  const url = new URL(location.href);
  const text = composer?.text() ?? '';
  const hashtag = platform.hashtag(url);
  const topics = topicsIn({
    pageKind: platform.pageKind(url, document),
    composer: composer?.kind ?? null,
    draft: text,
    answered: composer?.answered() ?? '',
    hashtags: hashtag === null ? [] : [hashtag],
    hour: new Date().getHours(),
    minutesOfUse,
  });
  return { text, topics, noticed: text === '' ? [] : noticedIn(text, platform) };
}

/** What may be a finding or not is left alone: that is worth a quiet mark, and no question. */
function noticedIn(text: string, platform: Platform): Noticed[] {
  const posts = platform
    .posts(document)
    .slice(0, MOST_POSTS)
    .map((post) => platform.readPost(post).text);
  return scan(text, posts)
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ kind, start, end }) => ({ kind, value: text.slice(start, end) }));
}

/** How many characters of a draft are other than they were, at the least. */
export function changeBetween(before: string, now: string): number {
  const least = Math.min(before.length, now.length);
  let from = 0;
  while (from < least && before[from] === now[from]) from += 1;
  let to = 0;
  while (to < least - from && before.at(-1 - to) === now.at(-1 - to)) to += 1;
  return Math.max(before.length, now.length) - from - to;
}
