import { AS_INSTALLED } from '@/utils/prompts/context';
import type { Context, PromptSettings } from '@/utils/prompts/context';
import { localDay } from '@/utils/prompts/clock';
import { decide, shownEvent } from '@/utils/prompts/decide';
import type { NewEvent } from '@/utils/prompts/event';
import { merge, newLedger, noteClock, record } from '@/utils/prompts/ledger';
import type { Ledger } from '@/utils/prompts/ledger';
import type { Prompt } from '@/utils/prompts/schema';
import {
  COMPOSERS,
  DECISION_POINTS,
  RESPONSES,
  SITUATIONAL_TOPICS,
  SNOOZES,
  TOPICS,
} from '@/utils/prompts/vocabulary';
import type { DecisionPoint } from '@/utils/prompts/vocabulary';
import { PAGE_KINDS } from '@/utils/platforms/platform';
import { Chance } from './chance';
import type { Life, Note } from './diary';
import { DAY, HOUR, MINUTE, World } from './world';

const UNASKED = DECISION_POINTS.filter((point) => point !== 'D5');

/** What kind of life it is. Shares are from 0 to 1. */
export interface Kind {
  seed: number;
  days: number;
  /** Decision points a day, on the average. */
  busy: number;
  /** Of prompts that are answered at all: how many are acted on, and of the rest how many dismissed. */
  acts: number;
  dismisses: number;
  /** Whether clocks are set, zones crossed, and tabs left behind. */
  clocks: boolean;
  travels: boolean;
  stale: boolean;
}

type WithoutDate<One> = One extends unknown ? Omit<One, 'seen' | 'day' | 'leaptBack'> : never;
type Undated = WithoutDate<Note>;

interface Pending {
  of: string;
  due: number;
}

/** Lives a life with prompts, and notes all that happens. The same kind is lived the same way. */
export function live(kind: Kind, prompts: readonly Prompt[]): Life {
  const life = new Liver(kind, prompts);
  while (life.world.time < kind.days * DAY) life.step();
  return life.end();
}

class Liver {
  readonly world = new World();
  private readonly chance: Chance;
  private readonly notes: Note[] = [];
  /** Of two tabs, each of which knows what the other does once it asks. */
  private tabs: [Ledger, Ledger];
  private settings: PromptSettings = AS_INSTALLED;
  private pending: Pending[] = [];
  private sessions = 0;
  private ids = 0;
  private wentStale = false;

  constructor(
    private readonly kind: Kind,
    private readonly prompts: readonly Prompt[],
  ) {
    this.chance = new Chance(kind.seed);
    const ledger = newLedger(this.id(), this.world.clock);
    this.tabs = [ledger, ledger];
  }

  step(): void {
    const { chance, kind, world } = this;
    // Bursts of minutes, then hours of nothing.
    const mean = DAY / kind.busy;
    world.pass(
      Math.round(chance.happens(0.6) ? chance.next() * 10 * MINUTE : chance.next() * 5 * mean),
    );
    if (kind.clocks && chance.happens(0.01)) world.setClock(chance);
    if (kind.travels && chance.happens(0.01)) world.travel(chance);
    if (chance.happens(0.01)) this.restart();
    if (chance.happens(0.01)) this.changeMind();
    this.answer();
    this.meet();
  }

  end(): Life {
    const ledger = merge(...this.tabs);
    return {
      notes: this.notes,
      size: JSON.stringify(ledger).length,
      events: ledger.events.length,
      stale: this.wentStale,
    };
  }

  private meet(): void {
    const { chance, world } = this;
    const tab = chance.whole(0, 1);
    this.share();
    this.tabs[tab] = noteClock(this.tabs[tab]!, this.id(), world.clock);
    this.share();
    // Few ask, and each time they do there is something to record.
    const point = chance.happens(0.05) ? 'D5' : chance.oneOf(UNASKED);
    const context = this.context(point);
    const { settings } = this;
    const decision = decide(point, context, this.tabs[tab], settings, world.clock, this.prompts);
    const id = this.id();
    this.note({ kind: 'decision', id, point, context, settings, decision });
    if ('silence' in decision) return;
    this.record(tab, shownEvent(decision, point, context, id, world.clock));
    // A tab that crashes answers nothing.
    if (chance.happens(0.9)) {
      this.pending.push({
        of: id,
        due: world.time + chance.next() * (chance.happens(0.1) ? DAY : HOUR),
      });
    }
    if (decision.aside === 'pace' && chance.happens(0.5)) {
      this.settings = { ...settings, pace: chance.oneOf(['fewer', 'same', 'more'] as const) };
    }
    if (decision.aside === 'stop-topic' && chance.happens(0.5)) {
      this.settings = { ...settings, muted: [...settings.muted, decision.prompt.topic] };
    }
  }

  private answer(): void {
    const { chance, kind, world } = this;
    const due = this.pending.filter((it) => it.due <= world.time);
    this.pending = this.pending.filter((it) => it.due > world.time);
    for (const { of } of due) {
      const isActed = chance.happens(kind.acts);
      const response = isActed ? 'acted' : chance.happens(kind.dismisses) ? 'dismissed' : 'ignored';
      this.respond(of, response);
      // Said twice, by two tabs or in two minds.
      if (chance.happens(0.05)) this.respond(of, chance.oneOf(RESPONSES));
      if (isActed) {
        this.record(0, { ...this.stamp(), kind: 'outcome', of, outcome: 'looked-up' });
      }
    }
  }

  private respond(of: string, response: (typeof RESPONSES)[number]): void {
    const tab = this.chance.whole(0, 1);
    if (this.kind.stale && this.chance.happens(0.3)) this.wentStale = true;
    else this.share();
    this.note({ kind: 'response', of, response });
    this.record(tab, { ...this.stamp(), kind: response, of });
  }

  private changeMind(): void {
    const { chance } = this;
    this.share();
    if (chance.happens(0.3)) {
      const span = chance.oneOf(SNOOZES);
      this.note({ kind: 'snoozed', span });
      this.record(0, { ...this.stamp(), kind: 'snoozed', span });
    } else if (chance.happens(0.7)) {
      this.note({ kind: 'woken' });
      this.record(1, { ...this.stamp(), kind: 'woken' });
    } else {
      const muted = chance.happens(0.5) ? [] : [chance.oneOf(TOPICS)];
      this.settings = { ...this.settings, muted, on: chance.happens(0.9) };
    }
  }

  /** All that is left of a ledger is what was written down. */
  private restart(): void {
    this.tabs = this.tabs.map((ledger) => JSON.parse(JSON.stringify(ledger)) as Ledger) as [
      Ledger,
      Ledger,
    ];
  }

  private share(): void {
    const [one, other] = this.tabs;
    if (one === other) return;
    const both = this.chance.happens(0.5) ? merge(one, other) : merge(other, one);
    this.tabs = [both, both];
  }

  private record(tab: number, event: NewEvent): void {
    this.tabs[tab] = record(this.tabs[tab]!, event);
    // A message whose answer was lost is sent again.
    if (this.chance.happens(0.1)) this.tabs[tab] = record(this.tabs[tab], event);
  }

  private context(point: DecisionPoint): Context {
    const { chance } = this;
    const writes = point === 'D1' || point === 'D2' || chance.happens(0.3);
    if (writes && (point === 'D1' || chance.happens(0.3))) this.sessions += 1;
    return {
      platform: 'x',
      page: chance.oneOf(PAGE_KINDS),
      topics: SITUATIONAL_TOPICS.filter(() => chance.happens(0.2)),
      composer: writes
        ? {
            kind: chance.oneOf(COMPOSERS),
            session: `session ${this.sessions}`,
            length: chance.whole(0, 200),
            sinceKey: chance.whole(0, 20_000),
            towardsPost: chance.happens(0.2),
          }
        : null,
      sinceLoad: chance.whole(0, 60_000),
      keyDown: chance.happens(0.05),
      inputMethod: chance.happens(0.05),
      scrolling: chance.happens(0.05),
      anotherVisible: chance.happens(0.05),
      ended: point === 'D4' ? chance.oneOf(['posted', 'idle', 'hidden'] as const) : null,
      idle: chance.whole(0, 120_000),
      minutesOfUse: chance.whole(0, 40),
    };
  }

  private note(note: Undated): void {
    const { seen, leaptBack, clock } = this.world;
    this.notes.push({ ...note, seen, leaptBack, day: localDay(clock) });
  }

  private stamp(): { id: string; at: number; offset: number } {
    const { now, offset } = this.world.clock;
    return { id: this.id(), at: now, offset };
  }

  private id(): string {
    this.ids += 1;
    return `${this.kind.seed}-${this.ids}`;
  }
}
