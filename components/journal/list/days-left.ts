import { BIN_DAYS } from '@/utils/journal/entry';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Days, begun or whole, until something in the bin goes for good.
 *
 * @param deletedAt ISO 8601 UTC
 */
export function daysLeft(deletedAt: string, now = Date.now()): number {
  return Math.max(0, Math.ceil((Date.parse(deletedAt) + BIN_DAYS * DAY - now) / DAY));
}
