import type { Moment } from './standing';
import type { SilenceReason } from './vocabulary';

/** What keeps something from being said. */
export interface Block {
  reason: SilenceReason;
  /** In ms since 1970, if time alone ends it. Something else may hold on longer. */
  until?: number;
}

/** @param time the ledger's, at which the block ends */
export function until(reason: SilenceReason, time: number, now: Moment): Block {
  return { reason, until: now.clock.now + (time - now.time) };
}
