/** The clock as it stands for the practitioner now. */
export interface Clock {
  /** In ms since 1970. */
  now: number;
  /** Of local time to UTC, in minutes, positive to the east. */
  offset: number;
}

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export function clockAt(date: Date): Clock {
  return { now: date.getTime(), offset: -date.getTimezoneOffset() };
}

/**
 * The number of the local day. Each event keeps the offset of its own moment, so a day stays the day
 * it was to the practitioner, wherever they have travelled since.
 */
export function localDay({ now, offset }: Clock): number {
  return Math.floor((now + offset * MINUTE_MS) / DAY_MS);
}

/** When a local day begins, in ms since 1970, by the offset of now. */
export function startOfDay(day: number, { offset }: Clock): number {
  return day * DAY_MS - offset * MINUTE_MS;
}
