import { describe, expect, test } from 'vitest';
import {
  crisisLineBySlug,
  crisisLinesFor,
  isPastReview,
  library,
  questionsFor,
  situationBySlug,
  tipBySlug,
  tipsFor,
} from '@/utils/guidance/library';
import { PAGE_KINDS } from '@/utils/platforms/platform';

test('every card is found by its slug', () => {
  for (const card of library.situations) expect(situationBySlug(card.slug)).toBe(card);
  for (const card of library.tips) expect(tipBySlug(card.slug)).toBe(card);
  for (const line of library.crisisLines) expect(crisisLineBySlug(line.slug)).toBe(line);
  expect(situationBySlug('nowhere')).toBeUndefined();
});

test.each(PAGE_KINDS)('there is a tip and a question for the page kind %s', (page) => {
  expect(tipsFor(page).every((card) => card.pages.includes(page))).toBe(true);
  expect(tipsFor(page)).not.toEqual([]);
  expect(questionsFor(page).every((card) => card.pages.includes(page))).toBe(true);
  expect(questionsFor(page)).not.toEqual([]);
});

test('the crisis lines of a country are its own, the emergency number first', () => {
  const lines = crisisLinesFor('UK');
  expect(lines[0]?.contacts[0]?.to).toBe('999');
  expect(lines.map((line) => line.country)).toEqual(lines.map(() => 'UK'));
  expect(lines.some((line) => line.contacts.some(({ to }) => to === '116 123'))).toBe(true);
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
