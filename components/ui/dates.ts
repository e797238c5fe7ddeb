const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const DAY_AND_TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "22 November 2026", by the reader's own clock. Takes a day (2026-11-22) or a time (ISO 8601). */
export function inWords(date: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  // A bare day is read as midnight in UTC, which is the day before in half of the world.
  return DAY.format(new Date(isDay ? `${date}T12:00:00` : date));
}

/** "22 November 2026 at 09:05". */
export function inWordsWithTime(time: string): string {
  return DAY_AND_TIME.format(new Date(time));
}
