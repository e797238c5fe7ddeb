/** Days are as 2026-11-22 and months as 2026-11, without a time and so without a time zone. */

const DAYS_A_WEEK = 7;

function utcOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date));
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

export const monthOf = (day: string): string => day.slice(0, 7);
export const firstOf = (month: string): string => `${month}-01`;

/** The day that many days later; fewer than none is earlier. */
export function daysLater(day: string, days: number): string {
  const date = utcOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** The same day of the month, so many months later, or the last one where there is no such day. */
export function monthsLater(day: string, months: number): string {
  const date = utcOf(firstOf(monthOf(day)));
  date.setUTCMonth(date.getUTCMonth() + months);
  const month = monthOf(dayOf(date));
  const number = Math.min(Number(day.slice(8)), lengthOf(month));
  return `${month}-${String(number).padStart(2, '0')}`;
}

export const nextMonth = (month: string, months = 1): string =>
  monthOf(monthsLater(firstOf(month), months));

/** Days of a month. */
export function lengthOf(month: string): number {
  const date = utcOf(firstOf(month));
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.getUTCDate();
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(day: string): number {
  return utcOf(day).getUTCDay() || DAYS_A_WEEK;
}

/** The first day of the week in which a day lies. @param first the weekday on which weeks begin */
export function weekStart(day: string, first: number): string {
  return daysLater(day, -((weekday(day) - first + DAYS_A_WEEK) % DAYS_A_WEEK));
}

/** The weeks of a month, each of seven; undefined stands for a day of another month. */
export function weeksOf(month: string, first: number): (string | undefined)[][] {
  const end = `${month}-${lengthOf(month)}`;
  const weeks: (string | undefined)[][] = [];
  for (let start = weekStart(firstOf(month), first); start <= end; start = daysLater(start, 7)) {
    weeks.push(
      Array.from({ length: DAYS_A_WEEK }, (_, at) => {
        const day = daysLater(start, at);
        return monthOf(day) === month ? day : undefined;
      }),
    );
  }
  return weeks;
}

/**
 * Where a key leads from a day; undefined: that key leads nowhere.
 *
 * @param first the weekday on which weeks begin
 */
export function dayAfterKey(
  day: string,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  first: number,
  rightToLeft: boolean,
): string | undefined {
  const ahead = rightToLeft ? -1 : 1;
  const months = shiftKey ? 12 : 1;
  switch (key) {
    case 'ArrowRight':
      return daysLater(day, ahead);
    case 'ArrowLeft':
      return daysLater(day, -ahead);
    case 'ArrowDown':
      return daysLater(day, DAYS_A_WEEK);
    case 'ArrowUp':
      return daysLater(day, -DAYS_A_WEEK);
    case 'Home':
      return weekStart(day, first);
    case 'End':
      return daysLater(weekStart(day, first), DAYS_A_WEEK - 1);
    case 'PageDown':
      return monthsLater(day, months);
    case 'PageUp':
      return monthsLater(day, -months);
    default:
      return undefined;
  }
}
