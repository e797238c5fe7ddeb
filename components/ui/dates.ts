import { locale } from '@/utils/words/locale';
import { once } from '@/utils/words/once';
import { t } from '@/utils/words/words';

/** "22 November 2026", by the reader's own clock. Takes a day (2026-11-22) or a time (ISO 8601). */
export function inWords(date: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  // A bare day is read as midnight in UTC, which is the day before in half of the world.
  return dayInWords(new Date(isDay ? `${date}T12:00:00` : date));
}

/** "22 November 2026 at 09:05". */
export function inWordsWithTime(time: string): string {
  const at = new Date(time);
  const clock = new Intl.DateTimeFormat([locale(), 'en-GB'], { timeStyle: 'short' });
  return t('dates.dayAndTime', { day: dayInWords(at), time: clock.format(at) });
}

function dayInWords(date: Date): string {
  const format = longFormat(locale());
  if (format !== null) return format.format(date);
  return t('dates.day', {
    day: date.getDate(),
    month: t('dates.months').split('\n')[date.getMonth()] ?? '',
    year: date.getFullYear(),
  });
}

/**
 * Few browsers have dates in Welsh or Irish, and English ones among Welsh words would be odd: null. To make
 * one takes longer than to write fifty days, and lists are full of them.
 */
const longFormat = once((tag) =>
  Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0
    ? new Intl.DateTimeFormat(tag, { dateStyle: 'long' })
    : null,
);
