import { FAMILIES } from '@/tests/bench/identifiers/run';
import type { FinderRun } from '@/tests/bench/identifiers/run';
import { median, quantile } from '@/tests/bench/statistics';
import type { Figure } from './figure';

/** How well identifiers are found, by Sidelight and by two packages made for it, on one corpus. */
export function identifierFigures(runs: readonly FinderRun[]): Figure[] {
  return runs.flatMap(({ name, missed, wrong, flags, sureFlags, perPost, perDraft }) => {
    const figure = (what: string, value: number, unit: string): Figure => ({
      name: ['identifiers', what, ...(name === '' ? [] : [name])].join('-'),
      value,
      unit,
    });
    return [
      ...FAMILIES.flatMap((family) => [
        figure(`${family}-missed`, missed[family] * 100, '%'),
        figure(`${family}-wrong`, wrong[family] * 100, '%'),
      ]),
      figure('flags-1000', flags, 'flags/1,000 posts'),
      ...(sureFlags === undefined
        ? []
        : [figure('sure-flags-1000', sureFlags, 'flags/1,000 posts')]),
      figure('post-p50', median(perPost), 'ms'),
      figure('draft-2000-p95', quantile(perDraft, 0.95), 'ms'),
    ];
  });
}
