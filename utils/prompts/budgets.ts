import type { Block } from './block';
import { until } from './block';
import { startOfDay } from './clock';
import type { PromptSettings } from './context';
import { DAY, LIMITS } from './limits';
import { halvingsOf } from './standing';
import type { Moment, Showing, Standing } from './standing';
import type { DecisionPoint, Tier } from './vocabulary';

type Budgeted = Exclude<Tier, 'T0'>;

/** Whether there is room for one more of a tier, whatever it says. */
export function budgetBlock(
  tier: Budgeted,
  point: DecisionPoint | null,
  session: string | null,
  standing: Standing,
  { pace }: PromptSettings,
  now: Moment,
): Block | null {
  const { showings } = standing;
  if (point !== 'D3' && now.time < LIMITS.quietAtFirst) {
    return until('first-day', LIMITS.quietAtFirst, now);
  }
  const inSession = showings.filter((it) => session !== null && it.session === session);
  if (inSession.length >= LIMITS.perSession) return { reason: 'session' };
  const ofTier = showings.filter((it) => it.tier === tier);
  return (
    gapBlock(tier === 'T1' ? ofTier : showings, now) ??
    dayBlock(ofTier, allowance(tier, standing, pace, now), now) ??
    (tier === 'T2' ? weekBlock('tier-week', ofTier, LIMITS.t2PerWeek, now) : null) ??
    weekBlock('week', showings, LIMITS.perWeek, now)
  );
}

function gapBlock(showings: readonly Showing[], now: Moment): Block | null {
  const last = showings.at(-1);
  if (last === undefined || now.time - last.time >= LIMITS.gap) return null;
  return until('gap', last.time + LIMITS.gap, now);
}

/** So many in so many days of the calendar. */
interface Allowance {
  count: number;
  days: number;
}

function allowance(
  tier: Budgeted,
  standing: Standing,
  pace: PromptSettings['pace'],
  now: Moment,
): Allowance {
  const base = tier === 'T2' ? LIMITS.t2PerDay : t1PerDay(now.time);
  const wanted = pace === 'fewer' ? 1 : pace === 'more' ? -1 : 0;
  return halved(base, Math.max(0, halvingsOf(standing) + wanted));
}

function t1PerDay(time: number): number {
  return LIMITS.t1PerDay.findLast(({ fromDay }) => time >= fromDay * DAY)?.count ?? 0;
}

/** Half a prompt a day is one in two days. */
function halved(base: number, times: number): Allowance {
  const perDay = base / 2 ** times;
  if (perDay >= 1) return { count: Math.floor(perDay), days: 1 };
  return { count: 1, days: Math.min(Math.ceil(1 / perDay), LIMITS.floorDays) };
}

/**
 * By the calendar, since that is how people count. After a clock was set back, or on a journey west,
 * what was shown on days that are yet to come counts as well, for as long as it is recent.
 */
function dayBlock(
  showings: readonly Showing[],
  { count, days }: Allowance,
  now: Moment,
): Block | null {
  const counted = showings.filter(({ day, time }) =>
    day > now.day ? now.time - time < days * DAY : day > now.day - days,
  );
  if (counted.length < count) return null;
  const first = Math.min(...counted.map(({ day }) => day));
  return {
    reason: 'day',
    until: startOfDay(Math.max(first, now.day - days + 1) + days, now.clock),
  };
}

function weekBlock(
  reason: 'week' | 'tier-week',
  showings: readonly Showing[],
  count: number,
  now: Moment,
): Block | null {
  const oldest = showings.at(-count);
  if (oldest === undefined || now.time - oldest.time >= LIMITS.week) return null;
  return until(reason, oldest.time + LIMITS.week, now);
}
