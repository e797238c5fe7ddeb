import type { Clock } from './clock';
import { inOrder } from './event';
import type { NewEvent, PromptEvent } from './event';
import { LIMITS } from './limits';
import { AT_FIRST, after } from './standing';
import type { Standing } from './standing';
import { saysMore } from './vocabulary';
import type { Outcome, Response } from './vocabulary';

/**
 * Everything Sidelight ever showed, why, and what came of it: a plain value that only events change,
 * fit for JSON. The latest events are kept one by one; older ones are folded into what decisions ask
 * of them, so that it stays small.
 */
export interface Ledger {
  version: 1;
  /** Of all events up to and with that place. */
  folded: Standing;
  foldedTo: number;
  /** All later ones, in order. */
  events: readonly PromptEvent[];
  /** Where things stand after all of them: kept, so that a decision after a restart takes no time. */
  standing: Standing;
}

/** At least so many of the latest events are kept: about half a year of a busy one. */
const KEPT = 500;
/** Folding is done now and then rather than each time. */
const MOST = 600;

/** The ledger of a Sidelight that has just been installed. */
export function newLedger(id: string, { now, offset }: Clock): Ledger {
  const empty: Ledger = {
    version: 1,
    folded: AT_FIRST,
    foldedTo: 0,
    events: [],
    standing: AT_FIRST,
  };
  return record(empty, { id, kind: 'begun', at: now, offset });
}

/** The ledger with one more event; itself when it has that event already. */
export function record(ledger: Ledger, event: NewEvent): Ledger {
  if (ledger.events.some(({ id }) => id === event.id)) return ledger;
  const placed = { ...event, place: (ledger.events.at(-1)?.place ?? ledger.foldedTo) + 1 };
  return compact({
    ...ledger,
    events: [...ledger.events, placed],
    standing: after(ledger.standing, [placed]),
  });
}

/**
 * What two holders of a ledger know together. The same in whichever order, and however often. Of what
 * one of them has folded, the other's events are part already: two that go separate ways for longer
 * than 500 events are not brought together again.
 */
export function merge(one: Ledger, other: Ledger): Ledger {
  if (continues(one, other)) return one;
  if (continues(other, one)) return other;
  const further = isFurther(other, one) ? other : one;
  const byId = new Map<string, PromptEvent>();
  for (const event of [...one.events, ...other.events].sort(inOrder)) {
    if (event.place > further.foldedTo && !byId.has(event.id)) byId.set(event.id, event);
  }
  const events = [...byId.values()];
  return { ...further, events, standing: after(further.folded, events) };
}

/** Whether one is the other with nothing but later events: mostly, since mostly one is asked at a time. */
function continues(one: Ledger, other: Ledger): boolean {
  return (
    one.foldedTo === other.foldedTo &&
    !isFurther(other, one) &&
    other.events.every(({ id }, at) => id === one.events[at]?.id)
  );
}

/** Two that have folded alike far are put in some order that is always the same. */
function isFurther(one: Ledger, other: Ledger): boolean {
  if (one.foldedTo !== other.foldedTo) return one.foldedTo > other.foldedTo;
  if (one.folded === other.folded || one.foldedTo === 0) return false;
  return JSON.stringify(one.folded) > JSON.stringify(other.folded);
}

/** Folds the oldest events, whole places at a time, so that a place is either folded or not. */
function compact(ledger: Ledger): Ledger {
  const { events, folded } = ledger;
  if (events.length <= MOST) return ledger;
  const foldedTo = (events.at(-KEPT)?.place ?? 0) - 1;
  const old = events.filter(({ place }) => place <= foldedTo);
  return { ...ledger, foldedTo, folded: after(folded, old), events: events.slice(old.length) };
}

/**
 * Notes that the clock has been set back, without which no time would pass until it has caught up.
 * To be called before each decision; mostly the ledger stays as it is.
 */
export function noteClock(ledger: Ledger, id: string, { now, offset }: Clock): Ledger {
  const { wall } = ledger.standing;
  if (wall === null || now >= wall - LIMITS.clockTolerance) return ledger;
  return record(ledger, { id, kind: 'clock', at: now, offset });
}

/** One prompt of the past, for the practitioner to read. */
export interface PastPrompt {
  shown: PromptEvent & { kind: 'shown' };
  /** `null`: it is still there, or went without an answer. */
  response: Response | null;
  outcomes: readonly Outcome[];
}

/** Prompts that were shown, the latest first; those that are folded are left out. */
export function pastPrompts({ events }: Pick<Ledger, 'events'>): PastPrompt[] {
  const past = new Map<string, PastPrompt>();
  for (const event of events) {
    if (event.kind === 'shown') {
      past.set(event.id, { shown: event, response: null, outcomes: [] });
    } else if ('of' in event) {
      const prompt = past.get(event.of);
      if (prompt !== undefined) past.set(event.of, withAnswer(prompt, event));
    }
  }
  return [...past.values()].reverse();
}

type Answer = Extract<PromptEvent, { of: string }>;

function withAnswer(prompt: PastPrompt, event: Answer): PastPrompt {
  if (event.kind === 'outcome') {
    return { ...prompt, outcomes: [...prompt.outcomes, event.outcome] };
  }
  return saysMore(event.kind, prompt.response) ? { ...prompt, response: event.kind } : prompt;
}
