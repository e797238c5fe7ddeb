import { useCallback } from 'preact/hooks';
import { dayAround } from '@/utils/journal/search/query/days';
import { ask } from '@/utils/messages/client';
import type { FollowUp } from '@/utils/messages/protocol';
import { useLive } from '../use-live';
import type { Live } from '../use-live';
import { whenDue } from './when-due';

const askForFollowUps = async () => (await ask('follow-ups/list', null)).followUps;

/** What is still to come of entries, the earliest first. */
export function useFollowUps(): Live<FollowUp[]> {
  return useLive(askForFollowUps, 'entries/changed');
}

/** How many there are of today and of days that have passed. */
export function useDueCount(): number {
  // Another day is another question.
  const { end } = dayAround(Date.now());
  const question = useCallback(async () => {
    const by = new Date(end - 1).toISOString();
    return (await ask('follow-ups/count', { by })).count;
  }, [end]);
  return useLive(question, 'entries/changed').value ?? 0;
}

/** Those of today and of days that have passed. */
export function dueOnes(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.filter(({ due }) => whenDue(due) !== 'later');
}
