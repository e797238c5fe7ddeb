import { contentScriptBytes } from './content-script';
import type { PageRun } from './page-run';
import type { Phase, Work } from './phases';
import { median, quantile } from './statistics';
import type { Compared, ViewsRun } from './views/run';

/** One number of the benchmark. Names are stable: other tools read them. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The same without the extension, or of the bare way to do it. */
  control?: number;
  /** Median over the rounds of value to control. */
  ratio?: number;
}

/** What one round brought; a part that could not be run is missing. */
export interface Round {
  page?: { ours: PageRun; control: PageRun };
  views?: ViewsRun;
}

/** A phase's figure is for one of these, and how many of them it held. */
interface Per {
  phase: Phase;
  suffix: string;
  unit: string;
  count: number;
}

/** All that could be measured; each is a median over rounds unless its name says otherwise. */
export function figuresOf(rounds: readonly Round[], extension: string, work: Work): Figure[] {
  const pages = rounds.flatMap(({ page }) => page ?? []);
  const views = rounds.flatMap((round) => round.views ?? []);
  const script = contentScriptBytes(extension);
  return [
    ...perPhase(work).flatMap((per) => phaseFigures(pages, per)),
    ...taskFigures(pages),
    { name: 'content-script-raw', value: script.raw, unit: 'bytes' },
    { name: 'content-script-gzip', value: script.gzip, unit: 'bytes' },
    ...compared('sidebar-painted', taken(views, 'opened')),
    ...compared('save-acknowledged', taken(views, 'saved')),
    ...lookUpFigures(taken(views, 'lookedUp').flat()),
  ];
}

/** Why something could not be measured in any round; empty when everything was. */
export function notMeasured(rounds: readonly Round[]): string[] {
  const views = rounds.flatMap((round) => round.views ?? []);
  const missing = rounds.some(({ page }) => page !== undefined)
    ? []
    : ['the page: no run succeeded'];
  if (views.length === 0) return [...missing, 'the views: no run succeeded'];
  for (const part of ['opened', 'saved', 'lookedUp'] as const) {
    const [first] = views.map((view) => view[part]);
    if (taken(views, part).length === 0 && first instanceof Error) {
      missing.push(`${PARTS[part]}: ${first.message.split('\n', 1)[0] ?? ''}`);
    }
  }
  return missing;
}

const PARTS: Readonly<Record<keyof ViewsRun, string>> = {
  opened: 'the sidebar opened',
  saved: 'an entry saved',
  lookedUp: 'a look-up',
};

function perPhase({ posts, navigations, keys }: Work): Per[] {
  return [
    { phase: 'load', suffix: 'load', unit: 'ms', count: 1 },
    { phase: 'scroll', suffix: 'scroll-1000', unit: 'ms/1,000 posts', count: posts / 1000 },
    { phase: 'navigate', suffix: 'navigation', unit: 'ms/navigation', count: navigations },
    { phase: 'composer', suffix: 'key-composer', unit: 'ms/key', count: keys },
    { phase: 'outside', suffix: 'key-outside', unit: 'ms/key', count: keys },
  ];
}

function phaseFigures(
  pages: readonly { ours: PageRun; control: PageRun }[],
  { phase, suffix, unit, count }: Per,
): Figure[] {
  if (pages.length === 0) return [];
  const own = median(pages.map(({ ours }) => ours.own[phase])) / count;
  return [
    { name: `own-${suffix}`, value: own, unit },
    {
      name: `page-${suffix}`,
      value: median(pages.map(({ ours }) => ours.all[phase])) / count,
      unit,
      control: median(pages.map(({ control }) => control.all[phase])) / count,
      ratio: median(pages.map(({ ours, control }) => ours.all[phase] / control.all[phase])),
    },
  ];
}

function taskFigures(pages: readonly { ours: PageRun; control: PageRun }[]): Figure[] {
  if (pages.length === 0) return [];
  const added = (what: 'longTasks' | 'styles') =>
    median(pages.map(({ ours, control }) => ours[what] - control[what]));
  return [
    {
      name: 'long-tasks',
      value: median(pages.map(({ ours }) => ours.longTasks)),
      unit: 'tasks',
      control: median(pages.map(({ control }) => control.longTasks)),
    },
    { name: 'long-tasks-added', value: added('longTasks'), unit: 'tasks' },
    {
      name: 'own-longest-call',
      value: median(pages.map(({ ours }) => ours.longestOwnCall)),
      unit: 'ms',
    },
    { name: 'styles-added', value: added('styles'), unit: 'sheets and attributes' },
  ];
}

function compared(name: string, rounds: readonly Compared[]): Figure[] {
  if (rounds.length === 0) return [];
  return [
    {
      name,
      value: median(rounds.map(({ ours }) => median(ours))),
      unit: 'ms',
      control: median(rounds.map(({ control }) => median(control))),
      ratio: median(rounds.map(({ ours, control }) => median(ours) / median(control))),
    },
  ];
}

function lookUpFigures(times: readonly number[]): Figure[] {
  if (times.length === 0) return [];
  return [
    { name: 'look-up-p50', value: quantile(times, 0.5), unit: 'ms' },
    { name: 'look-up-p95', value: quantile(times, 0.95), unit: 'ms' },
  ];
}

function taken<Part extends keyof ViewsRun>(
  views: readonly ViewsRun[],
  part: Part,
): Exclude<ViewsRun[Part], Error>[] {
  return views
    .map((view) => view[part])
    .filter((result): result is Exclude<ViewsRun[Part], Error> => !(result instanceof Error));
}
