import { describe, expect, test } from 'vitest';
import { crisisHelpFor } from '@/utils/guidance/by-reader';
import {
  crisisLineBySlug,
  isPastReview,
  library,
  situationBySlug,
  tipBySlug,
} from '@/utils/guidance/library';
import { PAGE_KINDS } from '@/utils/platforms/platform';

test('every card is found by its slug', () => {
  for (const card of library.situations) expect(situationBySlug(card.slug)).toBe(card);
  for (const card of library.tips) expect(tipBySlug(card.slug)).toBe(card);
  for (const line of library.crisisLines) expect(crisisLineBySlug(line.slug)).toBe(line);
  expect(situationBySlug('nowhere')).toBeUndefined();
});

test.each(PAGE_KINDS)('there is a tip and a question for the page kind %s', (page) => {
  expect(library.tips.some(({ pages }) => pages.includes(page))).toBe(true);
  expect(library.questions.some(({ pages }) => pages.includes(page))).toBe(true);
});

test.each([
  ['UK', '999'],
  ['IE', '112'],
  ['US', '911'],
  ['CA', '911'],
  ['AU', '000'],
  ['NZ', '111'],
] as const)('the first line of %s is the number of its emergency services', (home, number) => {
  const { lines, emergency } = crisisHelpFor(library.crisisLines, home);
  expect(emergency).toBe(number);
  expect(lines[0]?.contacts.some(({ to }) => to.includes(number))).toBe(true);
  expect(lines.length).toBeGreaterThan(1);
});

describe('a card is due for another look', () => {
  const card = { reviewDue: '2027-05-01' };
  test.each([
    ['not the evening before', new Date(2027, 3, 30, 23, 59), false],
    ['from the first minute of the day', new Date(2027, 4, 1, 0, 0), true],
    ['and from then on', new Date(2029, 0, 1), true],
  ])('%s', (_when, today, due) => {
    expect(isPastReview(card, today)).toBe(due);
  });
});
