import { storage } from 'wxt/utils/storage';

/**
 * When the whole journal was last taken out as a file, to the letter: ISO 8601 UTC. Not a setting:
 * setting everything back leaves it as it is.
 */
export const lastExportAt = storage.defineItem<string | null>('local:lastExportAt', {
  fallback: null,
});

/** Until when nobody wants to be reminded of it: ISO 8601 UTC. */
export const remindOfBackupAfter = storage.defineItem<string | null>('local:remindOfBackupAfter', {
  fallback: null,
});

const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds for which "Not now" holds. */
export const NOT_NOW = 7 * DAY;

/** A month's writing, if there was any to speak of, is what one may lose and write again. */
const AGE = 30 * DAY;
const WORTH_IT = 10;

export interface BackupFacts {
  /** ISO 8601; null: never. */
  lastAt: string | null;
  /** ISO 8601; null: one may be reminded now. */
  remindAfter: string | null;
  /** Entries there are, and those since `lastAt`. */
  entries: number;
  since: number;
  now: Date;
}

/** Whether it is time to say that the journal should be taken out. */
export function isBackupDue({ lastAt, remindAfter, entries, since, now }: BackupFacts): boolean {
  if (remindAfter !== null && now.getTime() < Date.parse(remindAfter)) return false;
  if (lastAt === null) return entries >= WORTH_IT;
  return now.getTime() - Date.parse(lastAt) > AGE && since > WORTH_IT;
}
