import type { Say } from '@/utils/prompts/decide';
import type { Life, Note } from './diary';
import { DAY, HOUR, MINUTE } from './world';

/**
 * Holds a life against the specification, without a line of the scheduler and with the numbers written
 * out again. It counts everything from the beginning each time, which is slow and plain.
 *
 * Where a clock was set back less time has passed for the ledger than for the world, so that all may
 * only come later. Two rules that depend on the exact moment are then held to their widest reading.
 */
export function broken(life: Life): string[] {
  const judge = new Judge(life.stale);
  for (const note of life.notes) judge.see(note);
  return judge.problems;
}

type Decided = Note & { kind: 'decision' };

interface Showing {
  note: Decided;
  say: Say;
  answer: 'acted' | 'dismissed' | 'ignored' | null;
}

class Judge {
  readonly problems: string[] = [];
  /** Those that budgets are about, in the order in which they were shown. */
  private readonly shown: Showing[] = [];
  /** Every message that was seen, asked for or not. */
  private readonly lastSeen = new Map<string, number>();
  private readonly seenInFull = new Set<string>();
  private readonly offered = new Set<string>();
  /** Of topics: answers since the last action, with when they came. */
  private readonly turnedAway = new Map<string, { dismissed: number[]; ignored: number[] }>();
  private pausedAt: { note: Note & { kind: 'snoozed' } } | null = null;
  private paceAskedAt = -Infinity;
  private halvings = 0;
  private sinceStep = 0;

  constructor(private readonly stale: boolean) {}

  see(note: Note): void {
    if (note.kind === 'decision') this.decision(note);
    else if (note.kind === 'response') this.response(note);
    else this.pausedAt = note.kind === 'snoozed' ? { note } : null;
  }

  private decision(note: Decided): void {
    const { decision, point, context } = note;
    if (point === 'D5') {
      if ('prompt' in decision) this.seen(note, decision);
      return;
    }
    const finding = context.topics.includes('identifier') && point === 'D2';
    const quiet = this.isPaused(note) || !note.settings.on;
    if (finding && !quiet && !this.isPaused(note) && isMoment(note)) {
      const isRaised = 'prompt' in decision && decision.prompt.tier === 'T0';
      // A clock that was set back may make a pause last longer.
      if (!isRaised && this.pausedAt === null) this.say(note, 'a finding was passed over');
    }
    if ('silence' in decision) return;
    if (quiet) this.say(note, 'spoke where quiet was wanted');
    if (!isMoment(note)) this.say(note, 'spoke at no moment for it');
    if (decision.prompt.tier !== 'T0') {
      this.budgets(note, decision);
      this.message(note, decision);
      this.topic(note, decision);
      this.asides(note, decision);
      this.steps();
      this.shown.push({ note, say: decision, answer: null });
      this.sinceStep += 1;
    }
    this.form(note, decision);
    this.seen(note, decision);
  }

  private budgets(note: Decided, { prompt }: Say): void {
    const { seen, point, context, day } = note;
    const within = (span: number) => this.shown.filter((it) => seen - it.note.seen < span);
    const ofTier = this.shown.filter((it) => it.say.prompt.tier === prompt.tier);
    if (point !== 'D3' && seen < DAY) this.say(note, 'spoke on the first day');
    const session = context.composer?.session;
    if (
      session !== undefined &&
      this.shown.some((it) => it.note.context.composer?.session === session)
    ) {
      this.say(note, 'twice in one composing session');
    }
    const before = (prompt.tier === 'T1' ? ofTier : this.shown).at(-1);
    if (before && seen - before.note.seen < 20 * MINUTE)
      this.say(note, 'less than 20 minutes apart');
    if (within(7 * DAY).length >= 12) this.say(note, 'more than twelve in a week');
    if (
      prompt.tier === 'T2' &&
      within(7 * DAY).filter((it) => it.say.prompt.tier === 'T2').length >= 3
    ) {
      this.say(note, 'more than three T2 in a week');
    }
    const [count, days] = this.allowance(note, prompt.tier === 'T2');
    const recent = ofTier.filter(
      (it) => it.note.day > day - days && it.note.day <= day && seen - it.note.seen < 30 * DAY,
    );
    if (recent.length >= count) this.say(note, `more than ${count} in ${days} days`);
  }

  private allowance(note: Decided, isT2: boolean): [count: number, days: number] {
    const exact = !note.leaptBack;
    const first = !exact || note.seen < 7 * DAY ? 4 : note.seen < 28 * DAY ? 3 : 2;
    if (!exact || this.stale) return [isT2 ? 1 : first, 1];
    const { pace } = note.settings;
    const times = this.nextHalvings() + (pace === 'fewer' ? 1 : pace === 'more' ? -1 : 0);
    let rate = isT2 ? 1 : first;
    for (let nth = 0; nth < times; nth += 1) rate /= 2;
    return rate >= 1 ? [Math.floor(rate), 1] : [1, rate >= 0.5 ? 2 : 3];
  }

  private nextHalvings(): number {
    const since = this.shown.slice(this.shown.length - Math.min(this.sinceStep, 10));
    const acted = (some: readonly Showing[]) => some.filter((it) => it.answer === 'acted').length;
    if (this.halvings > 0 && acted(since.slice(-5)) >= 2) return this.halvings - 1;
    if (since.length === 10 && acted(since) < 2) return Math.min(this.halvings + 1, 4);
    return this.halvings;
  }

  private steps(): void {
    const next = this.nextHalvings();
    if (next !== this.halvings) this.sinceStep = 0;
    this.halvings = next;
  }

  private message(note: Decided, { prompt }: Say): void {
    const { seen, point, context } = note;
    const same = this.shown.filter((it) => it.say.prompt.slug === prompt.slug);
    const last = this.lastSeen.get(prompt.slug);
    if (last !== undefined && seen - last < 7 * DAY) this.say(note, 'the same within seven days');
    if (same.filter((it) => it.answer !== 'acted').length >= 3)
      this.say(note, 'shown after it retired');
    const twenty = [...this.shown.slice(-19).map((it) => it.say.prompt.slug), prompt.slug];
    if (same.length > 0 && twenty.slice(0, -1).includes(prompt.slug)) {
      const repeats = twenty.length - new Set(twenty).size;
      if (repeats * 5 > twenty.length) this.say(note, 'more than a fifth are repeats');
    }
    if (point !== 'D3') return;
    const taught = this.shown.filter((it) => it.note.point === 'D3');
    if (taught.some((it) => seen - it.note.seen < 30 * DAY))
      this.say(note, 'taught twice in 30 days');
    if (taught.some((it) => it.note.context.page === context.page)) {
      this.say(note, 'taught twice on one kind of page');
    }
  }

  private topic(note: Decided, { prompt }: Say): void {
    if (note.settings.muted.includes(prompt.topic)) this.say(note, 'a muted topic');
    const { dismissed, ignored } = this.turnedAway.get(prompt.topic) ?? NEVER;
    const silence = [2 * HOUR, DAY, 7 * DAY, 28 * DAY][Math.min(dismissed.length, 4) - 1] ?? 0;
    const since = (times: readonly number[]) => note.seen - (times.at(-1) ?? -Infinity);
    if (since(dismissed) < silence) this.say(note, 'a topic that backs off');
    const rests = ignored.length > 0 && ignored.length % 4 === 0 && since(ignored) < 7 * DAY;
    if (rests) this.say(note, 'a topic that rests');
  }

  private asides(note: Decided, { aside, prompt }: Say): void {
    if (aside === 'stop-topic') {
      if (this.offered.has(prompt.topic)) this.say(note, '"stop this topic?" was asked twice');
      this.offered.add(prompt.topic);
    }
    if (aside === 'pace') {
      if (note.settings.pace !== null) this.say(note, 'asked for a pace that was set');
      if (note.seen - this.paceAskedAt < 30 * DAY) this.say(note, 'asked for a pace too soon');
      this.paceAskedAt = note.seen;
    }
  }

  private form(note: Decided, { form, prompt }: Say): void {
    const isFirst = !this.seenInFull.has(prompt.slug);
    const wanted = isFirst && note.point !== 'D1' && prompt.tier !== 'T0' ? 'full' : 'line';
    if (form !== wanted) this.say(note, `was not shown as ${wanted}`);
  }

  private seen(note: Decided, { prompt, form }: Say): void {
    this.lastSeen.set(prompt.slug, note.seen);
    if (form === 'full') this.seenInFull.add(prompt.slug);
  }

  private response({ of, response, seen }: Note & { kind: 'response' }): void {
    const showing = this.shown.find((it) => it.note.id === of);
    if (showing === undefined || showing.answer === 'acted') return;
    const isBelated = showing.answer === 'ignored' && response === 'dismissed';
    if (showing.answer !== null && response !== 'acted' && !isBelated) return;
    showing.answer = response;
    const { topic } = showing.say.prompt;
    const { dismissed, ignored } = this.turnedAway.get(topic) ?? NEVER;
    if (response === 'acted') this.turnedAway.delete(topic);
    else if (response === 'ignored')
      this.turnedAway.set(topic, { dismissed, ignored: [...ignored, seen] });
    else {
      const passedBy = isBelated ? ignored.slice(0, -1) : ignored;
      this.turnedAway.set(topic, { dismissed: [...dismissed, seen], ignored: passedBy });
    }
  }

  private isPaused(note: Decided): boolean {
    if (this.pausedAt === null) return false;
    const { span, seen, day } = this.pausedAt.note;
    if (span === 'until-turned-on') return true;
    if (span === 'today') return note.day === day && note.seen - seen < 7 * DAY;
    return note.seen - seen < (span === 'hour' ? HOUR : 7 * DAY);
  }

  private say({ id, point, seen }: Decided, problem: string): void {
    this.problems.push(`${problem} (${id}, ${point}, day ${(seen / DAY).toFixed(2)})`);
  }
}

const NEVER: { dismissed: number[]; ignored: number[] } = { dismissed: [], ignored: [] };

function isMoment({ point, context }: Decided): boolean {
  const { composer, ended } = context;
  const isStill = !context.keyDown && !context.inputMethod && !context.scrolling;
  const isFree = !context.anotherVisible && context.sinceLoad >= 3_000;
  const isSettled =
    composer !== null &&
    (composer.towardsPost || (composer.sinceKey >= 3_000 && composer.length >= 20));
  const isOver =
    ended === 'posted' ||
    ended === 'hidden' ||
    (ended === 'idle' && context.idle >= 60_000 && context.minutesOfUse >= 10);
  return isStill && isFree && (point !== 'D2' || isSettled) && (point !== 'D4' || isOver);
}
