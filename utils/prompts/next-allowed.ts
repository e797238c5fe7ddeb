import type { Block } from './block';
import { budgetBlock } from './budgets';
import type { Clock } from './clock';
import type { PromptSettings } from './context';
import { topicBlock } from './holding-back';
import type { Ledger } from './ledger';
import { quietBlock } from './moment';
import { momentOf } from './standing';
import type { Moment } from './standing';
import { TOPICS } from './vocabulary';
import type { SilenceReason, Topic } from './vocabulary';

/** When something may come again, and what holds it back until then. */
export interface Next {
  /** In ms since 1970, and now if nothing holds it back; `null`: time alone changes nothing. */
  at: number | null;
  reason: SilenceReason | null;
}

export interface NextAllowed {
  T1: Next;
  T2: Next;
  /** Topics that are left alone. */
  topics: readonly ({ topic: Topic } & Next)[];
}

/** When a prompt may come at the earliest: no promise that there will be something to say. */
export function nextAllowed(ledger: Ledger, settings: PromptSettings, clock: Clock): NextAllowed {
  const { standing } = ledger;
  const when = (blockAt: (now: Moment) => Block | null) =>
    firstFree(clock, (then) => {
      const now = momentOf(standing, then);
      return quietBlock(null, settings, standing, now) ?? blockAt(now);
    });
  const tier = (name: 'T1' | 'T2') =>
    when((now) => budgetBlock(name, null, null, standing, settings, now));
  return {
    T1: tier('T1'),
    T2: tier('T2'),
    topics: TOPICS.map((topic) => ({
      topic,
      ...firstFree(clock, (then) =>
        topicBlock(topic, standing, settings, momentOf(standing, then)),
      ),
    })).filter(({ reason }) => reason !== null),
  };
}

/** One rule ends and another may still hold; there are fewer than so many. */
const MOST_STEPS = 20;

function firstFree(clock: Clock, blockAt: (clock: Clock) => Block | null): Next {
  let then = clock;
  let reason: SilenceReason | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const block = blockAt(then);
    if (block === null) return { at: then.now, reason };
    reason ??= block.reason;
    if (block.until === undefined) return { at: null, reason: block.reason };
    // Of a clock that was set back, what ends "now" ends a moment later.
    then = { ...then, now: Math.max(block.until, then.now + 1) };
  }
  return { at: then.now, reason };
}
