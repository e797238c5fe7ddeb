import { SidelightError } from '@/utils/messages/errors';
import type { PromptDecision } from '@/utils/messages/protocol';
import { homeCountry, profession, startingFrom } from '@/utils/settings';
import { clockAt } from '../clock';
import type { Context, PromptSettings } from '../context';
import { decide, shownEvent } from '../decide';
import type { Decision, Say } from '../decide';
import type { NewEvent, PromptEvent } from '../event';
import { newLedger, noteClock, record } from '../ledger';
import type { Ledger } from '../ledger';
import { DAY } from '../limits';
import { quietBlock } from '../moment';
import { nextAllowed } from '../next-allowed';
import type { NextAllowed } from '../next-allowed';
import type { Plan } from '../plan';
import type { Said } from '../said';
import type { Prompt } from '../schema';
import { mutedTopics, promptPace, promptsOn, promptsQuietOn } from '../settings';
import { momentOf } from '../standing';
import type {
  ComposerKind,
  DecisionPoint,
  Outcome,
  Response,
  SituationalTopic,
  Snooze,
} from '../vocabulary';
import { Shelf } from './shelf';
import { Turns } from './turns';
import { forgetTab, hideShowing, setVisible, visibleIn } from './visible';

/** What the practitioner asks for in the sidebar. */
export interface Wanted {
  /** Of the showing, if it comes to one. */
  id: string;
  platform: Context['platform'];
  page: Context['page'];
  composer: ComposerKind | null;
  topics: readonly SituationalTopic[];
}

/** What was answered to a showing, or what came of it. */
export type Answer =
  | { showing: string; response: Response }
  | { showing: string; outcome: Outcome };

/** More plans than anyone keeps in mind. */
const MOST_PLANS = 200;

/**
 * Decides on prompts and keeps the ledger, in the background. Everything takes turns, is on the disk
 * before it is acknowledged, and may be asked twice: ids are made by whoever asks.
 */
export class Prompter {
  readonly #shelf = new Shelf();
  readonly #turns = new Turns();

  /** @param changed the ledger, a plan or what is visible somewhere is other than before */
  constructor(
    readonly prompts: readonly Prompt[],
    readonly changed: () => void,
  ) {}

  /**
   * @param id of the showing, if it comes to one
   * @param tabId where it would be shown
   */
  decide(
    id: string,
    point: DecisionPoint,
    context: Context,
    tabId: number,
  ): Promise<PromptDecision> {
    return this.#turns.take(async () => {
      const before = await visibleIn(tabId);
      if (before?.said.showing === id) {
        if (before.event !== null) await this.#keep(await this.#ledger(), before.event);
        return { say: before.said };
      }
      const isPractice = context.platform === 'rehearsal';
      const clock = clockAt(new Date());
      const ledger = await this.#ledger(clock);
      const decision = isPractice
        ? await this.#rehearse(point, context, ledger)
        : await this.#decide(point, context, ledger);
      if ('silence' in decision) return { say: null, reason: decision.reason };
      const event = isPractice ? null : shownEvent(decision, point, context, id, clock);
      const said = saidOf(decision, id);
      // First of all, so that it can be recorded when this is stopped here and asked again.
      await setVisible(tabId, { said, isShown: true, event });
      if (event !== null) await this.#keep(ledger, event);
      this.changed();
      return { say: said };
    });
  }

  /** What fits, asked for: nothing holds it back, and it counts nowhere. */
  ask({ id, composer, ...wanted }: Wanted): Promise<PromptDecision> {
    const composing = composer && { ...IN_COMPOSER, kind: composer, session: id };
    const context: Context = { ...AT_REST, ...wanted, composer: composing };
    return this.#turns.take(async () => {
      const clock = clockAt(new Date());
      const ledger = await this.#ledger(clock);
      const decision = await this.#decide('D5', context, ledger);
      if ('silence' in decision) return { say: null, reason: decision.reason };
      await this.#keep(ledger, shownEvent(decision, 'D5', context, id, clock));
      this.changed();
      return { say: saidOf(decision, id) };
    });
  }

  /**
   * Records an answer once, however often it comes. What was shown on the practice page is in no
   * ledger, and its answers neither. Resolves with the tab in which its cue was still to be seen.
   */
  record(answer: Answer): Promise<{ tabId: number | null }> {
    return this.#turns.take(async () => {
      const { showing: of } = answer;
      const tabId = 'response' in answer ? await hideShowing(of) : null;
      const ledger = await this.#ledger();
      if (ledger.events.some(({ id, kind }) => id === of && kind === 'shown')) {
        await this.#keep(ledger, answerEvent(answer));
      }
      this.changed();
      return { tabId };
    });
  }

  /** What is shown in a tab now. */
  async current(tabId: number): Promise<Said | null> {
    const visible = await visibleIn(tabId);
    return visible?.isShown === true ? visible.said : null;
  }

  /** A prompt that was shown in a tab last, whether or not it is there still. */
  async shownIn(tabId: number, showing: string): Promise<Said | null> {
    const visible = await visibleIn(tabId);
    return visible?.said.showing === showing ? visible.said : null;
  }

  /** The tab is gone. */
  forget(tabId: number): Promise<void> {
    return this.#turns.take(() => forgetTab(tabId));
  }

  ledger(): Promise<{ events: readonly PromptEvent[]; next: NextAllowed }> {
    return this.#turns.take(async () => {
      const clock = clockAt(new Date());
      const ledger = await this.#ledger(clock);
      const next = nextAllowed(ledger, await this.#settings(), clock);
      return { events: ledger.events, next };
    });
  }

  snooze(id: string, span: Snooze): Promise<void> {
    return this.#note({ ...stamped(id), kind: 'snoozed', span });
  }

  wake(id: string): Promise<void> {
    return this.#note({ ...stamped(id), kind: 'woken' });
  }

  plans(): Promise<readonly Plan[]> {
    return this.#turns.take(() => this.#plans());
  }

  /** Keeps a plan, in the place of the one of that id. @throws {SidelightError} */
  keepPlan(plan: Plan): Promise<void> {
    return this.#turns.take(async () => {
      const others = (await this.#plans()).filter(({ id }) => id !== plan.id);
      if (others.length >= MOST_PLANS) throw new SidelightError('tooMuch');
      await this.#shelf.put('plans', [...others, plan]);
      this.changed();
    });
  }

  dropPlan(id: string): Promise<void> {
    return this.#turns.take(async () => {
      const others = (await this.#plans()).filter((plan) => plan.id !== id);
      await this.#shelf.put('plans', others);
      this.changed();
    });
  }

  /** Sidelight has just been installed: its first quiet day begins. */
  begin(): Promise<void> {
    return this.#turns.take(async () => {
      await this.#ledger();
    });
  }

  async #decide(point: DecisionPoint, context: Context, ledger: Ledger): Promise<Decision> {
    const settings = await this.#settings();
    return decide(point, context, ledger, settings, clockAt(new Date()), this.prompts);
  }

  /**
   * On the practice page every composer is the first, and no day in particular: what is tried there
   * neither uses up what a day has room for nor is kept. Who wants quiet has it there too.
   */
  async #rehearse(point: DecisionPoint, context: Context, ledger: Ledger): Promise<Decision> {
    const clock = clockAt(new Date());
    const settings = await this.#settings();
    const { standing } = ledger;
    const quiet = quietBlock(context.platform, settings, standing, momentOf(standing, clock));
    if (quiet !== null) return { silence: true, reason: quiet.reason };
    const unspent = newLedger('practice', { ...clock, now: clock.now - 2 * DAY });
    return decide(point, context, unspent, settings, clock, this.prompts);
  }

  #note(event: NewEvent): Promise<void> {
    return this.#turns.take(async () => {
      await this.#keep(await this.#ledger(), event);
      this.changed();
    });
  }

  /** On the disk, unless it is there already. */
  async #keep(ledger: Ledger, event: NewEvent): Promise<void> {
    const kept = record(ledger, event);
    if (kept !== ledger) await this.#shelf.put('ledger', kept);
  }

  /** @param clock to note whether it was set back */
  async #ledger(clock = clockAt(new Date())): Promise<Ledger> {
    const kept = await this.#shelf.get('ledger');
    const ledger = kept ?? newLedger(crypto.randomUUID(), clock);
    const noted = noteClock(ledger, crypto.randomUUID(), clock);
    if (noted !== kept) await this.#shelf.put('ledger', noted);
    return noted;
  }

  async #plans(): Promise<readonly Plan[]> {
    return (await this.#shelf.get('plans')) ?? [];
  }

  async #settings(): Promise<PromptSettings> {
    const [on, quietOn, muted, pace, isA, country, from, plans] = await Promise.all([
      promptsOn.getValue(),
      promptsQuietOn.getValue(),
      mutedTopics.getValue(),
      promptPace.getValue(),
      profession.getValue(),
      homeCountry.getValue(),
      startingFrom.getValue(),
      this.#plans(),
    ]);
    return { on, quietOn, muted, pace, profession: isA, country, startingFrom: from, plans };
  }
}

/** Whoever asks is neither typing nor on their way anywhere. */
const AT_REST = {
  sinceLoad: 0,
  keyDown: false,
  inputMethod: false,
  scrolling: false,
  anotherVisible: false,
  ended: null,
  idle: 0,
  minutesOfUse: 0,
} as const;

const IN_COMPOSER = { length: 0, sinceKey: 0, towardsPost: false } as const;

function saidOf({ prompt, form, cause, plan, aside }: Say, showing: string): Said {
  return {
    showing,
    slug: prompt.slug,
    form,
    cause,
    line: prompt.line,
    action: prompt.action,
    ...(plan === undefined ? {} : { plan }),
    ...(aside === undefined ? {} : { aside }),
  };
}

function stamped(id: string): { id: string; at: number; offset: number } {
  const { now, offset } = clockAt(new Date());
  return { id, at: now, offset };
}

/** Its id is made of what it says, so that the same answer from two places is one. */
function answerEvent(answer: Answer): NewEvent {
  const { showing: of } = answer;
  return 'response' in answer
    ? { ...stamped(`${of}/${answer.response}`), kind: answer.response, of }
    : { ...stamped(`${of}/${answer.outcome}`), kind: 'outcome', of, outcome: answer.outcome };
}
