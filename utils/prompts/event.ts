import type { PageKind } from '../platforms/platform';
import type {
  Aside,
  DecisionPoint,
  Form,
  Outcome,
  PromptFunction,
  Response,
  Snooze,
  Tier,
  Topic,
} from './vocabulary';

interface Recorded {
  /** Made by who records it, so that an event that is sent twice is kept once. */
  id: string;
  /** Its place: one more than the highest its recorder knew of. Clocks are set back, this never. */
  place: number;
  /** By the clock, in ms since 1970. */
  at: number;
  /** Of local time to UTC at that moment, in minutes, positive to the east. */
  offset: number;
}

/** What is known of a prompt that was shown. No words of the page or of the draft. */
export interface Shown {
  prompt: string;
  topic: Topic;
  tier: Tier;
  function: PromptFunction;
  form: Form;
  point: DecisionPoint;
  page: PageKind;
  /** The composing session it came in. */
  session?: string;
  /** The question that was asked beside it. */
  aside?: Aside;
}

/** Everything that is ever written into the ledger. */
export type PromptEvent = Recorded &
  (
    | { kind: 'begun' } // Sidelight was installed
    | ({ kind: 'shown' } & Shown)
    | { kind: Response; of: string } // the id of its showing
    | { kind: 'outcome'; of: string; outcome: Outcome }
    | { kind: 'snoozed'; span: Snooze }
    | { kind: 'woken' } // quiet was ended by hand
    | { kind: 'clock' } // the clock was found to have been set back
  );

type WithoutPlace<Event> = Event extends unknown ? Omit<Event, 'place'> : never;

/** An event that is about to be recorded. */
export type NewEvent = WithoutPlace<PromptEvent>;

/**
 * The one order of events, in which every reader of a ledger sees them. Of one place, a clock that was
 * set back comes last: the others may still have been recorded before it was.
 */
export function inOrder(a: PromptEvent, b: PromptEvent): number {
  const clockLast = Number(a.kind === 'clock') - Number(b.kind === 'clock');
  return a.place - b.place || clockLast || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
