import type { Clock } from '@/utils/prompts/clock';
import type { Context } from '@/utils/prompts/context';
import type { NewEvent } from '@/utils/prompts/event';
import { newLedger, record } from '@/utils/prompts/ledger';
import type { Ledger } from '@/utils/prompts/ledger';
import type { Prompt } from '@/utils/prompts/schema';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A Monday in winter, eight o'clock in London. */
export const BEGUN = Date.UTC(2026, 0, 5, 8);

/** The clock so long after Sidelight was installed. */
export const after = (span: number, offset = 0): Clock => ({ now: BEGUN + span, offset });

export const newcomer = (): Ledger => newLedger('begun', after(0));

/** Someone who writes a post that has settled, with nothing in the way. */
export const WRITING: Context = {
  platform: 'x',
  page: 'home',
  topics: ['asking-the-crowd'],
  composer: { kind: 'post', session: 'one', length: 60, sinceKey: 4_000, towardsPost: false },
  sinceLoad: HOUR,
  keyDown: false,
  inputMethod: false,
  scrolling: false,
  anotherVisible: false,
  ended: null,
  idle: 0,
  minutesOfUse: 3,
};

/** As `WRITING`, in a composing session of its own. */
export const writingAgain = (session: string): Context => ({
  ...WRITING,
  composer: { ...WRITING.composer!, session },
});

export function prompt(slug: string, fields: Partial<Prompt> = {}): Prompt {
  return {
    slug,
    blocks: [],
    line: `The line of ${slug}`,
    situation: 'SIT-43',
    topic: 'asking-the-crowd',
    function: 'question',
    action: 'look-up',
    tier: 'T1',
    at: ['D1', 'D2'],
    pages: ['home'],
    sources: [],
    checked: '2026-11-22',
    reviewDue: '2027-11-22',
    ...fields,
  };
}

/** Records several, each at a clock of its own. */
export function recordAll(ledger: Ledger, ...events: NewEvent[]): Ledger {
  return events.reduce(record, ledger);
}
