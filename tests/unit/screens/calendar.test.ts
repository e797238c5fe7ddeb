import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAfterKey,
  daysLater,
  lengthOf,
  monthsLater,
  weekday,
  weeksOf,
  weekStart,
} from '@/components/journal/calendar/month';
import { daysLeft } from '@/components/journal/list/days-left';
import { whenDue } from '@/components/journal/follow-ups/when-due';

const DAY = 24 * 60 * 60 * 1000;

const days = fc
  .date({
    min: new Date('1900-01-01'),
    max: new Date('2199-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const weekdays = fc.integer({ min: 1, max: 7 });

describe('the days of the calendar', () => {
  it('follow each other as those of the clock do', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, number) => {
        const expected = new Date(Date.parse(day) + number * DAY).toISOString().slice(0, 10);
        expect(daysLater(day, number)).toBe(expected);
      }),
    );
  });

  it('have the weekdays of the clock, and weeks that begin on the one asked for', () => {
    fc.assert(
      fc.property(days, weekdays, (day, first) => {
        expect(weekday(day) % 7).toBe(new Date(day).getUTCDay());
        const start = weekStart(day, first);
        expect(weekday(start)).toBe(first);
        expect(start <= day && day < daysLater(start, 7)).toBe(true);
      }),
    );
  });

  it('are each once in the weeks of their month, below their weekday', () => {
    fc.assert(
      fc.property(days, weekdays, (day, first) => {
        const month = day.slice(0, 7);
        const weeks = weeksOf(month, first);
        const [year = 0, number = 0] = month.split('-').map(Number);
        const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
        expect(lengthOf(month)).toBe(length);
        expect(weeks.flat().filter((one) => one !== undefined)).toEqual(
          Array.from({ length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`),
        );
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          week.forEach((one, at) => {
            if (one !== undefined) expect((weekday(one) - first + 7) % 7).toBe(at);
          });
        }
      }),
    );
  });

  it('are the same day of another month, or its last', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, months) => {
        const later = monthsLater(day, months);
        const count = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
        expect(count(later) - count(day)).toBe(months);
        const expected = Math.min(Number(day.slice(8)), lengthOf(later.slice(0, 7)));
        expect(Number(later.slice(8))).toBe(expected);
      }),
    );
    expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsLater('2028-02-29', 12)).toBe('2029-02-28');
  });
});

describe('keys in the calendar', () => {
  const press = (key: string, more: { shiftKey?: boolean; rightToLeft?: boolean } = {}) =>
    dayAfterKey(
      '2026-11-18',
      { key, shiftKey: more.shiftKey ?? false },
      1,
      more.rightToLeft ?? false,
    );

  it('lead by days, weeks, months and years', () => {
    expect(press('ArrowRight')).toBe('2026-11-19');
    expect(press('ArrowLeft')).toBe('2026-11-17');
    expect(press('ArrowRight', { rightToLeft: true })).toBe('2026-11-17');
    expect(press('ArrowDown')).toBe('2026-11-25');
    expect(press('ArrowUp')).toBe('2026-11-11');
    expect(press('Home')).toBe('2026-11-16');
    expect(press('End')).toBe('2026-11-22');
    expect(press('PageDown')).toBe('2026-12-18');
    expect(press('PageUp', { shiftKey: true })).toBe('2025-11-18');
    expect(press('a')).toBeUndefined();
  });
});

describe('days that are told in words', () => {
  it('the bin keeps for thirty', () => {
    const now = Date.parse('2026-11-22T12:00:00Z');
    expect(daysLeft('2026-11-22T12:00:00Z', now)).toBe(30);
    expect(daysLeft('2026-10-24T12:00:01Z', now)).toBe(2);
    expect(daysLeft('2026-01-01T00:00:00Z', now)).toBe(0);
  });

  it('a follow-up is due on its own day by the clock on the wall', () => {
    const now = new Date(2026, 10, 22, 9).getTime();
    const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();
    expect(whenDue(at(22, 0), now)).toBe('today');
    expect(whenDue(at(22, 23), now)).toBe('today');
    expect(whenDue(at(21, 23), now)).toBe('past');
    expect(whenDue(at(23, 0), now)).toBe('later');
  });
});
