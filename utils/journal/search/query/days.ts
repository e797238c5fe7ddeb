/** Local days as YYYY-MM-DD. */

const TYPED_DAY = /^(\d{4})(?:-(?:(\d{1,2})(?:-(?:(\d{1,2}))?)?)?)?$/;

/**
 * The first day of a day, month or year as typed: 2026-11-01, 2026-11 or 2026. Undefined if there
 * is no such.
 */
export function firstDay(typed: string): string | undefined {
  const match = TYPED_DAY.exec(typed);
  if (match === null) return undefined;
  const [, year = '', month = '1', day = '1'] = match;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  const exists =
    Number(year) >= 1000 && date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return exists ? dayOf(date.getTime()) : undefined;
}

/** The local day of a time in ms. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** When a local day begins, in ms. */
export function dayStart(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** When the local day of a time begins and ends (exclusive), in ms. */
export function dayAround(time: number): { start: number; end: number } {
  const date = new Date(time);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return {
    start: new Date(year, month, day).getTime(),
    end: new Date(year, month, day + 1).getTime(),
  };
}
