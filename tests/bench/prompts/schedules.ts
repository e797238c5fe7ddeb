import { Chance } from '@/tests/support/prompt-lives/chance';
import { AS_INSTALLED } from '@/utils/prompts/context';
import { decide, shownEvent } from '@/utils/prompts/decide';
import { newLedger, record } from '@/utils/prompts/ledger';
import type { Ledger } from '@/utils/prompts/ledger';
import type { Prompt } from '@/utils/prompts/schema';
import { fits } from '@/utils/prompts/tailoring';
import type { Response } from '@/utils/prompts/vocabulary';
import type { Moment } from './moments';

/** Who decides what is said when, and is told what came of it. */
export interface Schedule {
  choose(moment: Moment): Prompt | undefined;
  hear(response: Response, moment: Moment): void;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whenever something fits, some of it. */
export function everyTime(prompts: readonly Prompt[], seed: number): Schedule {
  const chance = new Chance(seed);
  return {
    choose({ point, context }) {
      const fitting = prompts.filter((prompt) => fits(prompt, point, context, AS_INSTALLED));
      return fitting.length > 0 ? chance.oneOf(fitting) : undefined;
    },
    hear: () => undefined,
  };
}

/** The same, so many times a day and no more. */
export function fixedCap(prompts: readonly Prompt[], seed: number, perDay: number): Schedule {
  const every = everyTime(prompts, seed);
  let today = -1;
  let shown = 0;
  return {
    choose(moment) {
      const day = Math.floor(moment.at / DAY_MS);
      if (day !== today) [today, shown] = [day, 0];
      if (shown >= perDay) return undefined;
      const prompt = every.choose(moment);
      if (prompt !== undefined) shown += 1;
      return prompt;
    },
    hear: () => undefined,
  };
}

/** Sidelight's own. */
export class Adaptive implements Schedule {
  ledger: Ledger = newLedger('begun', { now: 0, offset: 0 });
  private ids = 0;
  private latest = '';

  constructor(private readonly prompts: readonly Prompt[]) {}

  choose({ point, context, at }: Moment): Prompt | undefined {
    const clock = { now: at, offset: 0 };
    const decision = decide(point, context, this.ledger, AS_INSTALLED, clock, this.prompts);
    if ('silence' in decision) return undefined;
    this.latest = this.id();
    this.ledger = record(this.ledger, shownEvent(decision, point, context, this.latest, clock));
    return decision.prompt;
  }

  hear(response: Response, { at }: Moment): void {
    const answer = { id: this.id(), kind: response, of: this.latest, at, offset: 0 };
    this.ledger = record(this.ledger, answer);
  }

  private id(): string {
    this.ids += 1;
    return String(this.ids);
  }
}
