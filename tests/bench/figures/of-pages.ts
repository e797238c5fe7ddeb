import type { PageRun } from '@/tests/bench/page-run';
import type { Phase, Work } from '@/tests/bench/phases';
import { median } from '@/tests/bench/statistics';
import type { Figure } from './figure';

/** A page with the extension and without it, in the same round. */
export interface PagePair {
  ours: PageRun;
  control: PageRun;
}

/** What the extension costs a page; none when there are no runs. */
export function pageFigures(pairs: readonly PagePair[], work: Work): Figure[] {
  if (pairs.length === 0) return [];
  return [...portions(work).flatMap((portion) => phaseFigures(pairs, portion)), ...whole(pairs)];
}

/** What a phase's figure is for, and how many of that the phase held. */
interface Portion {
  phase: Phase;
  name: string;
  unit: string;
  count: number;
}

function portions({ posts, navigations, keys }: Work): Portion[] {
  return [
    { phase: 'load', name: 'load', unit: 'ms', count: 1 },
    { phase: 'scroll', name: 'scroll-1000', unit: 'ms/1,000 posts', count: posts / 1000 },
    { phase: 'navigate', name: 'navigation', unit: 'ms/navigation', count: navigations },
    { phase: 'composer', name: 'key-composer', unit: 'ms/key', count: keys },
    { phase: 'outside', name: 'key-outside', unit: 'ms/key', count: keys },
  ];
}

/** Time of the extension's own scripts, and of all that the page does, with and without it. */
function phaseFigures(pairs: readonly PagePair[], { phase, name, unit, count }: Portion): Figure[] {
  return [
    { name: `own-${name}`, value: median(pairs.map(({ ours }) => ours.own[phase])) / count, unit },
    {
      name: `page-${name}`,
      value: median(pairs.map(({ ours }) => ours.all[phase])) / count,
      unit,
      control: median(pairs.map(({ control }) => control.all[phase])) / count,
      ratio: median(pairs.map(({ ours, control }) => ours.all[phase] / control.all[phase])),
    },
  ];
}

function whole(pairs: readonly PagePair[]): Figure[] {
  const ofOurs = (read: (run: PageRun) => number) => median(pairs.map(({ ours }) => read(ours)));
  const added = (read: (run: PageRun) => number) =>
    median(pairs.map(({ ours, control }) => read(ours) - read(control)));
  return [
    { name: 'own-longest-call', value: ofOurs((run) => run.longestOwnCall), unit: 'ms' },
    { name: 'own-long-tasks', value: ofOurs((run) => run.ownLongTasks), unit: 'tasks' },
    {
      name: 'long-tasks',
      value: ofOurs((run) => run.longTasks),
      unit: 'tasks',
      control: median(pairs.map(({ control }) => control.longTasks)),
    },
    { name: 'long-tasks-added', value: added((run) => run.longTasks), unit: 'tasks' },
    { name: 'styles-added', value: added((run) => run.styles), unit: 'sheets and attributes' },
  ];
}
