import { locale } from '@/utils/words/locale';
import { t } from '@/utils/words/words';
import { daysLater } from './month';

/** Newer than TypeScript's own description; Firefox has it as a function, older Chromium as a property. */
interface WithWeek {
  getWeekInfo?: () => { firstDay?: number };
  weekInfo?: { firstDay?: number };
}

const MONDAY = 1;

/** The weekday on which weeks begin where the reader lives: 1 (Monday) to 7 (Sunday). */
export function firstWeekday(): number {
  const here: Intl.Locale & WithWeek = new Intl.Locale(locale());
  return here.getWeekInfo?.().firstDay ?? here.weekInfo?.firstDay ?? MONDAY;
}

export interface WeekdayName {
  long: string;
  short: string;
}

/** The seven weekdays from that one on. */
export function weekdayNames(first: number): WeekdayName[] {
  // A Monday.
  const monday = '2024-01-01';
  return Array.from({ length: 7 }, (_, at) => nameOf(daysLater(monday, first - 1 + at)));
}

/** "November 2026". @param month 2026-11 */
export function monthInWords(month: string): string {
  const at = new Date(`${month}-01T12:00:00`);
  if (isSpoken()) {
    return new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric' }).format(at);
  }
  return t('calendar.month', {
    month: t('dates.months').split('\n')[at.getMonth()] ?? '',
    year: at.getFullYear(),
  });
}

/** Few browsers have the names of days in Welsh or Irish. */
const isSpoken = () => Intl.DateTimeFormat.supportedLocalesOf(locale()).length > 0;

function nameOf(day: string): WeekdayName {
  const at = new Date(`${day}T12:00:00`);
  if (isSpoken()) {
    const name = (weekday: 'long' | 'short') =>
      new Intl.DateTimeFormat(locale(), { weekday }).format(at);
    return { long: name('long'), short: name('short') };
  }
  const index = (at.getDay() + 6) % 7;
  return {
    long: t('calendar.weekdays').split('\n')[index] ?? '',
    short: t('calendar.weekdaysShort').split('\n')[index] ?? '',
  };
}
