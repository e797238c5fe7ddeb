import type { Block } from './block';
import { until } from './block';
import { startOfDay } from './clock';
import type { Context, PromptSettings } from './context';
import { DAY, LIMITS } from './limits';
import type { Moment, Standing } from './standing';
import type { DecisionPoint } from './vocabulary';

/** Whether this is a moment at all: nothing is ever said into a hand that moves. */
export function momentBlock(point: DecisionPoint, context: Context): Block | null {
  if (context.inputMethod) return { reason: 'input-method' };
  if (context.keyDown) return { reason: 'typing' };
  if (context.scrolling) return { reason: 'scrolling' };
  if (context.sinceLoad < LIMITS.afterLoad) return { reason: 'just-loaded' };
  if (context.anotherVisible) return { reason: 'another-visible' };
  if (point === 'D2' && !isSettled(context)) return { reason: 'not-settled' };
  if (point === 'D4' && !isOver(context)) return { reason: 'not-idle' };
  return null;
}

function isSettled({ composer }: Context): boolean {
  if (composer === null) return false;
  const { sinceKey, length, towardsPost } = composer;
  const isLong = length >= LIMITS.settledLength;
  return towardsPost || (sinceKey >= LIMITS.settledAfter && isLong);
}

function isOver({ ended, idle, minutesOfUse }: Context): boolean {
  if (ended !== 'idle') return ended !== null;
  return idle >= LIMITS.idleAfter && minutesOfUse >= LIMITS.idleMinutesOfUse;
}

/** Whether the practitioner wants quiet. */
export function quietBlock(
  platform: string | null,
  { on, quietOn }: PromptSettings,
  standing: Standing,
  now: Moment,
): Block | null {
  if (!on) return { reason: 'off' };
  if (platform !== null && quietOn.includes(platform)) return { reason: 'quiet-here' };
  return snoozeBlock(standing, now);
}

function snoozeBlock({ snooze }: Standing, now: Moment): Block | null {
  if (snooze === null) return null;
  const { span, time, day } = snooze;
  if (span === 'until-turned-on') return { reason: 'snoozed' };
  if (span !== 'today') {
    const end = time + LIMITS.snooze[span];
    return now.time < end ? until('snoozed', end, now) : null;
  }
  // The day of a clock that was set back comes again: a day and a night are enough.
  const isToday = now.day === day || (now.day < day && now.time < time + DAY);
  return isToday ? { reason: 'snoozed', until: startOfDay(day + 1, now.clock) } : null;
}
