import type { Clock } from '@/utils/prompts/clock';
import type { Chance } from './chance';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Offsets to UTC of places people travel between, in minutes. */
const PLACES = [0, 60, -300, -480, 330, 600, 765, -720];

/** True time, and the clock on the wall, which is sometimes wrong. */
export class World {
  /** Since the life began, in ms; never goes back. */
  time = 0;
  /** True time and every leap of the clock ahead: no ledger may have seen more pass. */
  seen = 0;
  leaptBack = false;
  private readonly start = Date.UTC(2026, 9, 1, 8);
  private skew = 0;
  private offset = 60;

  get clock(): Clock {
    return { now: this.start + this.time + this.skew, offset: this.offset };
  }

  pass(span: number): void {
    this.time += span;
    this.seen += span;
  }

  /** The clock is set, by a little or by a lot. */
  setClock(chance: Chance): void {
    const most = chance.happens(0.03) ? 400 * DAY : chance.happens(0.5) ? 2 * HOUR : 3 * DAY;
    // Mostly somebody puts it right again.
    const by = chance.happens(0.4) ? -this.skew : Math.round((chance.next() * 2 - 1) * most);
    this.skew += by;
    if (by > 0) this.seen += by;
    else this.leaptBack = true;
  }

  travel(chance: Chance): void {
    this.offset = chance.oneOf(PLACES);
  }
}
