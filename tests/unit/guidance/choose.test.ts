import fc from 'fast-check';
import offers from 'virtual:content/offers';
import { describe, expect, test } from 'vitest';
import { choose, dayNumber, offeredOf, remember } from '@/utils/guidance/choose';
import type { Showing } from '@/utils/guidance/choose';
import { PAGE_KINDS } from '@/utils/platforms/platform';
import type { PageKind } from '@/utils/platforms/platform';
import { contentWith, question, tip } from './cards';

const somePages = fc.subarray([...PAGE_KINDS], { minLength: 1 });

/** Tips and questions for any kinds of page, and visits to pages on days that go forward. */
const library = fc
  .record({
    tips: fc.array(somePages, { minLength: 1, maxLength: 8 }),
    questions: fc.array(somePages, { minLength: 1, maxLength: 8 }),
  })
  .map(({ tips, questions }) =>
    contentWith({
      tips: tips.map((pages, index) => tip({ slug: `tip-${index}`, pages })),
      questions: questions.map((pages, index) => question({ slug: `question-${index}`, pages })),
    }),
  );
const visits = fc
  .array(fc.tuple(fc.constantFrom(...PAGE_KINDS), fc.nat(2)), { maxLength: 60 })
  .map((steps) => {
    let day = 20_000;
    return steps.map(([page, days]) => ({ page, day: (day += days) }));
  });

describe('the tip and the question of a page', () => {
  test('are for that kind of page', () => {
    fc.assert(
      fc.property(library, fc.constantFrom(...PAGE_KINDS), fc.nat(), (content, page, day) => {
        const choice = choose(content, page, [], day);
        const fits = (card: { pages: readonly PageKind[] }) => card.pages.includes(page);
        expect(choice.tip === undefined).toBe(!content.tips.some(fits));
        expect(choice.question === undefined).toBe(!content.questions.some(fits));
        expect(choice.tip?.pages ?? [page]).toContain(page);
        expect(choice.question?.pages ?? [page]).toContain(page);
      }),
    );
  });

  test('stay as they are for the day, wherever one has been in between', () => {
    fc.assert(
      fc.property(library, visits, (content, path) => {
        let seen: Showing[] = [];
        const shown = new Map<string, unknown>();
        for (const { page, day } of path) {
          const choice = choose(content, page, seen, day);
          const key = `${page} ${day}`;
          expect(choice).toEqual(shown.get(key) ?? choice);
          shown.set(key, choice);
          seen = remember(seen, page, day, choice);
        }
      }),
    );
  });

  test('do not come again before the others that fit the page were seen', () => {
    fc.assert(
      fc.property(library, visits, (content, path) => {
        let seen: Showing[] = [];
        const history: string[] = [];
        const visited = new Set<string>();
        for (const { page, day } of path) {
          const choice = choose(content, page, seen, day);
          const again = visited.has(`${page} ${day}`);
          for (const [card, pool] of [
            [choice.tip, content.tips],
            [choice.question, content.questions],
          ] as const) {
            if (card === undefined || again) continue;
            const last = history.lastIndexOf(card.slug);
            if (last >= 0) {
              const since = history.slice(last + 1);
              const others = pool.filter((it) => it.pages.includes(page) && it !== card);
              for (const other of others) expect(since).toContain(other.slug);
            }
            history.push(card.slug);
          }
          visited.add(`${page} ${day}`);
          seen = remember(seen, page, day, choice);
        }
      }),
    );
  });

  test('differ from one day to the next, even when nothing was kept of the day before', () => {
    const pages: PageKind[] = ['home'];
    const content = contentWith({
      tips: ['a', 'b', 'c'].map((slug) => tip({ slug, pages })),
      questions: ['d', 'e'].map((slug) => question({ slug, pages })),
    });
    for (let day = 20_000; day < 20_010; day++) {
      const today = choose(content, 'home', [], day);
      const tomorrow = choose(content, 'home', [], day + 1);
      expect(tomorrow.tip).not.toEqual(today.tip);
      expect(tomorrow.question).not.toEqual(today.question);
    }
  });

  test('leave a memory that does not grow with the days', () => {
    const content = contentWith({
      tips: ['a', 'b', 'c'].map((slug) => tip({ slug, pages: ['home'] })),
    });
    let seen: Showing[] = [];
    for (let day = 0; day < 500; day++) {
      seen = remember(seen, 'home', day, choose(content, 'home', seen, day));
    }
    expect(seen).toHaveLength(3);
  });

  test('are counted by the days of the reader’s calendar', () => {
    const late = new Date(2026, 10, 22, 23, 59);
    expect(dayNumber(new Date(2026, 10, 22, 0, 1))).toBe(dayNumber(late));
    expect(dayNumber(new Date(2026, 10, 23, 0, 1))).toBe(dayNumber(late) + 1);
  });
});

describe('the tips that come with the package', () => {
  test.each(PAGE_KINDS)('all have their turn on %s before one comes again', (page) => {
    const fitting = offers.tips.filter((card) => card.pages.includes(page));
    let seen: Showing[] = [];
    const shown: (string | undefined)[] = [];
    for (let day = 20_000; day < 20_000 + 2 * fitting.length; day++) {
      const choice = choose(offers, page, seen, day);
      shown.push(choice.tip?.slug);
      seen = remember(seen, page, day, choice);
    }
    expect(new Set(shown.slice(0, fitting.length)).size).toBe(fitting.length);
    expect(shown.slice(fitting.length)).toEqual(shown.slice(0, fitting.length));
  });
});

test('a choice holds no more than the reader wants', () => {
  const choice = { tip: tip({ slug: 'a' }), question: question({ slug: 'b' }) };
  expect(offeredOf(choice, 'tip-and-question')).toEqual(choice);
  expect(offeredOf(choice, 'question')).toEqual({ tip: undefined, question: choice.question });
  expect(offeredOf(choice, 'nothing')).toEqual({ tip: undefined, question: undefined });
});
