import { median, quantile } from '@/tests/bench/statistics';
import type { Painted } from '@/tests/bench/views/painted';
import type { Compared, ViewsRun } from '@/tests/bench/views/run';
import type { Figure } from './figure';

/** How fast the extension's own views are, as far as that could be measured. */
export function viewFigures(runs: readonly ViewsRun[]): Figure[] {
  return [
    ...compared('sidebar-painted', opened(runs, 'first')),
    ...compared('sidebar-page-painted', opened(runs, 'largest')),
    ...lookUps(measured(runs, 'lookedUp')),
    ...quantiles('look-up-10000', measured(runs, 'lookedUpInMany').flat()),
  ];
}

/** What could be measured in no run, each with the reason. */
export function viewsNotMeasured(runs: readonly ViewsRun[]): string[] {
  return (['opened', 'lookedUp', 'lookedUpInMany'] as const).flatMap((part) => {
    const [first] = runs.map((run) => run[part]);
    if (measured(runs, part).length > 0 || !(first instanceof Error)) return [];
    return [`${IN_WORDS[part]}: ${first.message.split('\n', 1)[0] ?? ''}`];
  });
}

const IN_WORDS: Readonly<Record<keyof ViewsRun, string>> = {
  opened: 'opening the sidebar',
  lookedUp: 'looking something up',
  lookedUpInMany: 'looking something up among ten thousand cards',
};

function opened(runs: readonly ViewsRun[], what: keyof Painted): Compared[] {
  return measured(runs, 'opened').map(({ ours, control }) => ({
    ours: ours.map((times) => times[what]),
    control: control.map((times) => times[what]),
  }));
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

/** Over all keys of all rounds. */
function lookUps(rounds: readonly Compared[]): Figure[] {
  const controls = rounds.flatMap(({ control }) => control);
  return quantiles(
    'look-up',
    rounds.flatMap(({ ours }) => ours),
  ).map((figure, at) => {
    const control = quantiles('', controls)[at]?.value ?? NaN;
    return { ...figure, control, ratio: figure.value / control };
  });
}

function quantiles(name: string, times: readonly number[]): Figure[] {
  if (times.length === 0) return [];
  return [
    { name: `${name}-p50`, value: quantile(times, 0.5), unit: 'ms' },
    { name: `${name}-p95`, value: quantile(times, 0.95), unit: 'ms' },
  ];
}

function measured<Part extends keyof ViewsRun>(
  runs: readonly ViewsRun[],
  part: Part,
): Exclude<ViewsRun[Part], Error>[] {
  return runs
    .map((run) => run[part])
    .filter((result): result is Exclude<ViewsRun[Part], Error> => !(result instanceof Error));
}
