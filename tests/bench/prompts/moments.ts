import { Chance } from '@/tests/support/prompt-lives/chance';
import type { Context } from '@/utils/prompts/context';
import { COMPOSERS, SITUATIONAL_TOPICS } from '@/utils/prompts/vocabulary';
import type { DecisionPoint } from '@/utils/prompts/vocabulary';

/** One moment at which something may be said. */
export interface Moment {
  /** Since the start, in ms. */
  at: number;
  point: DecisionPoint;
  context: Context;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Composing sessions a day, at most; each opens, settles and ends. */
const SESSIONS = 6;
const PAGES = ['home', 'thread', 'profile', 'hashtag', 'notifications'] as const;
/** How often a draft shows one of the situations there are rules for. */
const TOPIC_SHARE = 0.06;

/** What a practitioner does on a network for so many days, the same for the same seed. */
export function momentsOf(seed: number, days: number): Moment[] {
  const chance = new Chance(seed);
  const moments: Moment[] = [];
  for (let day = 0; day < days; day += 1) {
    const sessions = chance.whole(0, SESSIONS);
    for (let nth = 0; nth < sessions; nth += 1) {
      const at = (day + (8 + (nth * 14 + chance.next() * 10) / SESSIONS) / 24) * DAY_MS;
      moments.push(...sessionOf(chance, `${day}.${nth}`, at));
    }
  }
  return moments.sort((a, b) => a.at - b.at);
}

function sessionOf(chance: Chance, session: string, at: number): Moment[] {
  const context: Context = {
    platform: 'x',
    page: chance.oneOf(PAGES),
    topics: SITUATIONAL_TOPICS.filter(
      (topic) => topic !== 'identifier' && chance.happens(TOPIC_SHARE),
    ),
    composer: {
      kind: chance.oneOf(COMPOSERS),
      session,
      length: 80,
      sinceKey: 4_000,
      towardsPost: false,
    },
    sinceLoad: 60_000,
    keyDown: false,
    inputMethod: false,
    scrolling: false,
    anotherVisible: false,
    ended: null,
    idle: 0,
    minutesOfUse: 12,
  };
  return [
    { at, point: 'D1', context },
    { at: at + 60_000, point: 'D2', context },
    { at: at + 120_000, point: 'D4', context: { ...context, ended: 'posted' } },
  ];
}
