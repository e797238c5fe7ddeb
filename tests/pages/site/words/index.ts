import { LANG } from '../preferences';
import { ar } from './ar';
import { en } from './en';
import { ja } from './ja';
import type { Words } from './words';

export const words: Words = { en, ar, ja }[LANG];

const compact = new Intl.NumberFormat(LANG, { notation: 'compact', maximumFractionDigits: 1 });

/** As under a post: 1.2K. */
export function short(count: number): string {
  return compact.format(count);
}

const day = new Intl.DateTimeFormat(LANG, { month: 'short', day: 'numeric', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat(LANG, {
  hour: 'numeric',
  minute: '2-digit',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

/** As in a timeline: how long before `clock` (both in milliseconds), or the day. */
export function ago(at: number, clock: number): string {
  const minutes = Math.floor((clock - at) / 60_000);
  if (minutes < 1) return words.now;
  if (minutes < 60) return words.minutes(minutes);
  return minutes < 24 * 60 ? words.hours(Math.floor(minutes / 60)) : day.format(at);
}

/** As under the post a page is about. */
export function longDate(at: number): string {
  return long.format(at);
}
