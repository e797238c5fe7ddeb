import type { Sample } from '@/tests/bench/journal/sample';
import { median, quantile } from '@/tests/bench/statistics';
import type { Figure } from './figure';

/** The journal's figures: of each, the median of its rounds. */
export function journalFigures(samples: readonly Sample[]): Figure[] {
  const measured = samples.filter(({ values }) => values.length > 0);
  const names = new Set(measured.map(({ name }) => name));
  return [...names].map((name) =>
    figureOf(
      name,
      measured.filter((sample) => sample.name === name),
    ),
  );
}

function figureOf(name: string, rounds: readonly Sample[]): Figure {
  const values = rounds.map(({ values: all, share }) => at(all, share));
  const controls = rounds.map(({ control, share }) => at(control ?? [], share));
  const figure = { name, value: median(values), unit: rounds[0]?.unit ?? '' };
  if (controls.some(Number.isNaN)) return figure;
  const ratios = values.map((value, round) => value / (controls[round] ?? NaN));
  return { ...figure, control: median(controls), ratio: median(ratios) };
}

const at = (values: readonly number[], share: number | undefined) =>
  share === undefined ? median(values) : quantile(values, share);
