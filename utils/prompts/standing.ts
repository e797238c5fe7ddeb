import type { PageKind } from '../platforms/platform';
import { localDay } from './clock';
import type { Clock } from './clock';
import type { PromptEvent } from './event';
import { LIMITS } from './limits';
import { FUNCTIONS, saysMore } from './vocabulary';
import type { PromptFunction, Response, Snooze, Tier, Topic } from './vocabulary';

/**
 * Where things stand after some events: all that a decision asks of the past, and bounded, however
 * long that is. Folding events into it therefore changes no decision.
 *
 * Times are the ledger's own: ms since it was begun, of which a clock that is set back takes nothing
 * away, and to which it adds nothing until it has been noticed (`clock` events).
 */
export interface Standing {
  /** Of the latest event. */
  time: number;
  /** What the clock said then, at the latest. `null`: nothing has happened yet. */
  wall: number | null;
  /** The latest budgeted ones, oldest first. */
  showings: readonly Showing[];
  messages: Readonly<Record<string, Message>>;
  topics: Readonly<Partial<Record<Topic, TopicStanding>>>;
  /** When something was last taught, and on which kinds of page it ever was. */
  taughtAt: number | null;
  taughtOn: readonly PageKind[];
  paceAskedAt: number | null;
  /** How often the daily budget is halved, and how many were shown since that last changed. */
  halvings: number;
  sinceStep: number;
  /** Functions drawn from the bag since it was last filled, and how often it was. */
  drawn: readonly PromptFunction[];
  bags: number;
  snooze: { span: Snooze; time: number; day: number } | null;
}

export interface Showing {
  id: string;
  prompt: string;
  topic: Topic;
  tier: Tier;
  session: string | null;
  time: number;
  /** The local day (clock.ts). */
  day: number;
  response: Response | null;
}

interface Message {
  lastAt: number;
  /** Budgeted showings, ever, that were not acted on. */
  unacted: number;
  /** Whether it was ever shown in full. */
  full: boolean;
}

interface TopicStanding {
  /** Since it was last acted on. */
  dismissals: number;
  ignores: number;
  backsOffUntil: number;
  restsUntil: number;
  /** "Stop this topic?" is asked once. */
  offer: 'not-yet' | 'due' | 'made';
}

/** More than two weeks can hold: the week's budget and the last twenty are always among them. */
const SHOWINGS_KEPT = 40;

export const AT_FIRST: Standing = {
  time: 0,
  wall: null,
  showings: [],
  messages: {},
  topics: {},
  taughtAt: null,
  taughtOn: [],
  paceAskedAt: null,
  halvings: 0,
  sinceStep: 0,
  drawn: [],
  bags: 0,
  snooze: null,
};

const NO_TOPIC: TopicStanding = {
  dismissals: 0,
  ignores: 0,
  backsOffUntil: 0,
  restsUntil: 0,
  offer: 'not-yet',
};

/** @param events in order, all later than what `before` has seen */
export function after(before: Standing, events: readonly PromptEvent[]): Standing {
  const standing = new Sum(before);
  for (const event of events) standing.add(event);
  return standing.value;
}

/** What it is now, in the ledger's time and by the practitioner's calendar. */
export interface Moment {
  time: number;
  day: number;
  clock: Clock;
}

export function momentOf({ time, wall }: Standing, clock: Clock): Moment {
  const passed = wall === null ? 0 : Math.max(0, clock.now - wall);
  return { time: time + passed, day: localDay(clock), clock };
}

/** How often the daily budget is halved now, what was shown last taken into account. */
export function halvingsOf({
  showings,
  halvings,
  sinceStep,
}: Pick<Standing, 'showings' | 'halvings' | 'sinceStep'>): number {
  if (sinceStep === 0) return halvings;
  const { halve, recover } = LIMITS;
  const actedOn = (among: number) => countActed(showings.slice(-Math.min(among, sinceStep)));
  if (halvings > 0 && actedOn(recover.among) >= recover.least) return halvings - 1;
  if (sinceStep >= halve.among && actedOn(halve.among) < halve.least) {
    return Math.min(halvings + 1, MOST_HALVINGS);
  }
  return halvings;
}

function countActed(showings: readonly Showing[]): number {
  return showings.filter(({ response }) => response === 'acted').length;
}

/** With it the largest budget has reached the floor. */
const MOST_HALVINGS = 4;

/** Containers of its own, which it changes; what lies in them is replaced, never changed. */
class Sum {
  private readonly showings: Showing[];
  private readonly messages: Record<string, Message>;
  private readonly topics: Partial<Record<Topic, TopicStanding>>;
  private rest: Omit<Standing, 'showings' | 'messages' | 'topics'>;

  constructor({ showings, messages, topics, ...rest }: Standing) {
    this.showings = [...showings];
    this.messages = { ...messages };
    this.topics = { ...topics };
    this.rest = rest;
  }

  get value(): Standing {
    const { showings, messages, topics } = this;
    return { ...this.rest, showings, messages, topics };
  }

  add(event: PromptEvent): void {
    this.pass(event);
    switch (event.kind) {
      case 'shown':
        this.show(event);
        return;
      case 'acted':
      case 'dismissed':
      case 'ignored':
        this.respond(event.of, event.kind);
        return;
      case 'snoozed':
        this.rest.snooze = { span: event.span, time: this.rest.time, day: dayOf(event) };
        return;
      case 'woken':
        this.rest.snooze = null;
        return;
      case 'begun':
      case 'outcome':
      case 'clock':
        return;
    }
  }

  private pass({ kind, at }: PromptEvent): void {
    const { wall } = this.rest;
    if (wall === null || at >= wall || kind === 'clock') {
      this.rest.time += wall === null ? 0 : Math.max(0, at - wall);
      this.rest.wall = at;
    }
  }

  private show(event: PromptEvent & { kind: 'shown' }): void {
    const { prompt, topic, tier } = event;
    const { time } = this.rest;
    const budgeted = tier !== 'T0' && event.point !== 'D5';
    const before = this.messages[prompt];
    this.messages[prompt] = {
      lastAt: time,
      unacted: (before?.unacted ?? 0) + (budgeted ? 1 : 0),
      full: (before?.full ?? false) || event.form === 'full',
    };
    if (event.aside === 'pace') this.rest.paceAskedAt = time;
    if (event.aside === 'stop-topic') {
      this.topics[topic] = { ...(this.topics[topic] ?? NO_TOPIC), offer: 'made' };
    }
    if (!budgeted) return;

    const halvings = halvingsOf({ ...this.rest, showings: this.showings });
    const isStep = halvings !== this.rest.halvings;
    this.rest.halvings = halvings;
    this.rest.sinceStep = Math.min((isStep ? 0 : this.rest.sinceStep) + 1, LIMITS.halve.among);
    this.showings.push({
      id: event.id,
      prompt,
      topic,
      tier,
      session: event.session ?? null,
      time,
      day: dayOf(event),
      response: null,
    });
    if (this.showings.length > SHOWINGS_KEPT) this.showings.shift();
    if (event.point === 'D3') this.teach(event.page);
    this.draw(event.function);
  }

  private teach(page: PageKind): void {
    this.rest.taughtAt = this.rest.time;
    if (!this.rest.taughtOn.includes(page)) this.rest.taughtOn = [...this.rest.taughtOn, page];
  }

  /** A function that was drawn already was drawn from a new bag, and so was what completes one. */
  private draw(drawn: PromptFunction): void {
    const isNewBag = this.rest.drawn.includes(drawn);
    const all = isNewBag ? [drawn] : [...this.rest.drawn, drawn];
    const isEmpty = all.length === FUNCTIONS.length;
    this.rest.drawn = isEmpty ? [] : all;
    this.rest.bags += (isNewBag ? 1 : 0) + (isEmpty ? 1 : 0);
  }

  private respond(of: string, response: Response): void {
    const at = this.showings.findLastIndex(({ id }) => id === of);
    const showing = this.showings[at];
    if (showing === undefined || !saysMore(response, showing.response)) return;
    this.showings[at] = { ...showing, response };
    const topic = this.topics[showing.topic] ?? NO_TOPIC;
    if (response !== 'acted') {
      // What was only passed by so far was dismissed.
      const ignores = topic.ignores - (showing.response === 'ignored' ? 1 : 0);
      const before = { ...topic, ignores: Math.max(0, ignores) };
      this.topics[showing.topic] = held(before, response, this.rest.time);
      return;
    }
    const { offer } = topic;
    this.topics[showing.topic] = { ...NO_TOPIC, offer: offer === 'due' ? 'not-yet' : offer };
    const message = this.messages[showing.prompt];
    if (message !== undefined) {
      this.messages[showing.prompt] = { ...message, unacted: Math.max(0, message.unacted - 1) };
    }
  }
}

const dayOf = ({ at, offset }: PromptEvent) => localDay({ now: at, offset });

/** A topic that was dismissed or passed by once more. */
function held(
  topic: TopicStanding,
  response: 'dismissed' | 'ignored',
  time: number,
): TopicStanding {
  const dismissals = topic.dismissals + (response === 'dismissed' ? 1 : 0);
  const ignores = topic.ignores + (response === 'ignored' ? 1 : 0);
  const { backOff } = LIMITS;
  const step = backOff[Math.min(dismissals, backOff.length) - 1] ?? 0;
  const isFull =
    response === 'dismissed'
      ? dismissals % LIMITS.dismissals === 0
      : ignores % LIMITS.ignores === 0;
  return {
    dismissals,
    ignores,
    backsOffUntil: response === 'dismissed' ? time + step : topic.backsOffUntil,
    restsUntil: isFull ? time + LIMITS.rest : topic.restsUntil,
    offer: isFull && topic.offer === 'not-yet' ? 'due' : topic.offer,
  };
}
