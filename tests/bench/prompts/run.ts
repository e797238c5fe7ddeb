import { compileContent } from '@/scripts/content/compile';
import { readContentFiles } from '@/scripts/content/read-files';
import { ROOT } from '@/scripts/run';
import { AS_INSTALLED } from '@/utils/prompts/context';
import { decide } from '@/utils/prompts/decide';
import type { Ledger } from '@/utils/prompts/ledger';
import type { Prompt } from '@/utils/prompts/schema';
import type { Response } from '@/utils/prompts/vocabulary';
import { momentsOf } from './moments';
import { ASSUMPTIONS, Practitioner } from './practitioner';
import { Adaptive, everyTime, fixedCap } from './schedules';
import type { Schedule } from './schedules';

const PRACTITIONERS = 100;
const DAYS = 90;
const YEAR = 365;
/** As many a day as the adaptive schedule's T1 and T2 together in its second week. */
const FIXED_PER_DAY = 4;
const DAY_MS = 24 * 60 * 60 * 1000;

export const SCHEDULES = ['every-time', 'fixed-cap', 'adaptive'] as const;

export type ScheduleName = (typeof SCHEDULES)[number];
export type Tally = Record<Response, number>;

export interface PromptsRun {
  /** How all practitioners together answered, by schedule. */
  answers: Record<ScheduleName, Tally>;
  /** Of single decisions with the ledger of a year that was just read from the disk, in ms. */
  decisions: number[];
}

/** Lets simulated practitioners live with three schedules, and times decisions. */
export function runPrompts(): PromptsRun {
  const { content } = compileContent(readContentFiles(ROOT));
  if (content === undefined) throw new Error('content/ is not in order: npm run content');
  const { prompts } = content;
  console.log(`prompts: ${PRACTITIONERS} simulated practitioners, ${DAYS} days each. Assumed:`);
  for (const assumption of ASSUMPTIONS) console.log(`  ${assumption}`);
  const answers = {
    'every-time': tally((seed) => everyTime(prompts, seed)),
    'fixed-cap': tally((seed) => fixedCap(prompts, seed, FIXED_PER_DAY)),
    adaptive: tally(() => new Adaptive(prompts)),
  };
  for (const name of SCHEDULES) {
    const { acted, dismissed, ignored } = answers[name];
    console.log(`  ${name}: ${acted} acted on, ${dismissed} dismissed, ${ignored} passed by`);
  }
  return { answers, decisions: timeDecisions(prompts) };
}

function tally(scheduleOf: (seed: number) => Schedule): Tally {
  const total: Tally = { acted: 0, dismissed: 0, ignored: 0 };
  for (let seed = 1; seed <= PRACTITIONERS; seed += 1) {
    live(seed, DAYS, scheduleOf(seed), (response) => (total[response] += 1));
  }
  return total;
}

function live(
  seed: number,
  days: number,
  schedule: Schedule,
  heard: (response: Response) => void,
): void {
  const practitioner = new Practitioner(seed);
  for (const moment of momentsOf(seed, days)) {
    const prompt = schedule.choose(moment);
    if (prompt === undefined) continue;
    const session = moment.context.composer?.session ?? null;
    const response = practitioner.answer(prompt, session, moment.at / DAY_MS);
    schedule.hear(response, moment);
    heard(response);
  }
}

function timeDecisions(prompts: readonly Prompt[]): number[] {
  const schedule = new Adaptive(prompts);
  live(1, YEAR, schedule, () => undefined);
  const ledger = JSON.parse(JSON.stringify(schedule.ledger)) as Ledger;
  return momentsOf(2, YEAR).map(({ point, context, at }) => {
    const clock = { now: at + YEAR * DAY_MS, offset: 0 };
    const begun = performance.now();
    decide(point, context, ledger, AS_INSTALLED, clock, prompts);
    return performance.now() - begun;
  });
}
