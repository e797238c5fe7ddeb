/**
 * Days and times as fields have them, by the reader's own clock, and as an entry keeps them: ISO 8601
 * in UTC. A day without a time is kept as its midnight.
 */

/** "2026-11-22"; '' of nothing, and of what is no time. */
export function dayOf(time: string | undefined): string {
  const at = dateOf(time);
  if (at === undefined) return '';
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "20:00"; '' when only the day is known. */
export function clockOf(time: string | undefined): string {
  const at = dateOf(time);
  if (at === undefined || isMidnight(at)) return '';
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The time to keep; undefined without a day. */
export function timeAt(day: string, clock: string): string | undefined {
  const at = new Date(`${day}T${clock === '' ? '00:00' : clock}`);
  return day === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** A day some days from now. */
export function dayFromNow(days: number): string {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return dayOf(at.toISOString());
}

function dateOf(time: string | undefined): Date | undefined {
  if (time === undefined) return undefined;
  // A bare day would be read as midnight in UTC, which is the day before in half of the world.
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(time) ? `${time}T00:00` : time);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

function isMidnight(at: Date): boolean {
  return at.getHours() + at.getMinutes() + at.getSeconds() + at.getMilliseconds() === 0;
}

const two = (part: number) => String(part).padStart(2, '0');
