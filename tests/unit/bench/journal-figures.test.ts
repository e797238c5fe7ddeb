import { expect, it } from 'vitest';
import { journalFigures } from '@/tests/bench/figures/of-journal';
import { table } from '@/tests/bench/figures/table';

it('takes of each figure the median of its rounds, and of their ratios', () => {
  const round = (values: number[], control: number[]) => ({
    name: 'journal-save-10000',
    unit: 'ms',
    values,
    control,
  });
  const figures = journalFigures([
    round([1, 2, 9], [1, 1, 1]),
    round([8, 8, 8], [2, 2, 2]),
    round([4, 3, 5], [4, 4, 4]),
  ]);
  expect(figures).toEqual([
    { name: 'journal-save-10000', unit: 'ms', value: 4, control: 2, ratio: 2 },
  ]);
});

it('takes the part of the values that a figure asks for', () => {
  const values = Array.from({ length: 100 }, (_, at) => at + 1);
  const [figure] = journalFigures([{ name: 'keys', unit: 'ms', values, share: 0.95 }]);
  expect(figure).toEqual({ name: 'keys', unit: 'ms', value: 95 });
});

it('leaves out what was measured in no round', () => {
  expect(journalFigures([{ name: 'keys', unit: 'ms', values: [] }])).toEqual([]);
});

it('says when more than so many times the control is above the goal', () => {
  const save = { name: 'journal-save-10000', unit: 'ms', value: 4, control: 2 };
  expect(table([{ ...save, ratio: 1.4 }])).toMatch(/≤ ×1\.50$/m);
  expect(table([{ ...save, ratio: 2 }])).toMatch(/≤ ×1\.50 {2}above$/m);
});
