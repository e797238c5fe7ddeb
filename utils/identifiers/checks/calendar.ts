const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that is in the calendar. Without a year, 29 February is. */
export function isDay(day: number, month: number, year?: number): boolean {
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month !== 2 || day < 29 || leap;
}
