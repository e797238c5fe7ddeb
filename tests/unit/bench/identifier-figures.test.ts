import { expect, it } from 'vitest';
import { identifierFigures } from '@/tests/bench/figures/of-identifiers';

const run = {
  missed: { uk: 0.005, elsewhere: 0.02, names: 0.2, other: 0 },
  wrong: { uk: 0, elsewhere: 0, names: 0, other: 0 },
  flags: 2,
  perPost: [1, 2, 3],
  perDraft: [1, 1, 9],
};

it('names ours plainly and others by their package', () => {
  const figures = identifierFigures([
    { ...run, name: '', sureFlags: 1 },
    { ...run, name: 'redact-pii' },
  ]);
  expect(figures).toContainEqual({ name: 'identifiers-uk-missed', value: 0.5, unit: '%' });
  expect(figures).toContainEqual({
    name: 'identifiers-draft-2000-p95-redact-pii',
    value: 9,
    unit: 'ms',
  });
  const sure = figures.filter(({ name }) => name.startsWith('identifiers-sure'));
  expect(sure).toEqual([
    { name: 'identifiers-sure-flags-1000', value: 1, unit: 'flags/1,000 posts' },
  ]);
});
