import { SCHEDULES } from '@/tests/bench/prompts/run';
import type { PromptsRun, ScheduleName } from '@/tests/bench/prompts/run';
import { quantile } from '@/tests/bench/statistics';
import type { Figure } from './figure';

/**
 * Prompts acted on for each that was dismissed, by schedule and to a fixed cap; how many of those that
 * were acted on when prompting every time are left; and what a decision takes.
 */
export function promptFigures({ answers, decisions }: PromptsRun): Figure[] {
  const perDismissal = (name: ScheduleName) => answers[name].acted / answers[name].dismissed;
  const control = perDismissal('fixed-cap');
  return [
    ...SCHEDULES.map((name) => ({
      name: `prompts-acted-per-dismissal-${name}`,
      value: perDismissal(name),
      unit: 'acted/dismissed',
      ...(name === 'fixed-cap' ? {} : { control, ratio: perDismissal(name) / control }),
    })),
    {
      name: 'prompts-acted-kept',
      value: answers.adaptive.acted / answers['every-time'].acted,
      unit: 'of every-time',
    },
    { name: 'prompts-decision-p50', value: quantile(decisions, 0.5), unit: 'ms' },
    { name: 'prompts-decision-p95', value: quantile(decisions, 0.95), unit: 'ms' },
  ];
}
