import { expect, test } from 'vitest';
import { sourcesByCountry } from '@/utils/guidance/by-country';
import { library } from '@/utils/guidance/library';

const UK = { body: 'A nursing council', country: 'UK' } as const;
const UK_TOO = { body: 'A charity', country: 'UK' } as const;
const IRISH = { body: 'A health service', country: 'IE' } as const;
const ANYWHERE = { body: 'A world body', country: 'INT' } as const;

test('sources stand by country, in the order in which they come', () => {
  expect(sourcesByCountry([UK, IRISH, UK_TOO], undefined)).toEqual([
    { country: 'UK', sources: [UK, UK_TOO] },
    { country: 'IE', sources: [IRISH] },
  ]);
});

test('the reader’s own country comes first, and then what holds anywhere', () => {
  const reader = { country: 'IE', profession: null } as const;
  expect(
    sourcesByCountry([UK, ANYWHERE, IRISH, UK_TOO], reader).map(({ country }) => country),
  ).toEqual(['IE', 'INT', 'UK']);
});

test('no source is lost, whoever reads', () => {
  const reader = { country: 'NZ', profession: 'psychologist' } as const;
  for (const { sources } of library.situations) {
    const shown = sourcesByCountry(sources, reader).flatMap((group) => group.sources);
    expect(new Set(shown)).toEqual(new Set(sources));
    expect(shown).toHaveLength(sources.length);
  }
});
