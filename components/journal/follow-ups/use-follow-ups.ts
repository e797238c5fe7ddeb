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

/** Those of today and of days that have passed. */
export function dueOnes(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.filter(({ due }) => whenDue(due) !== 'later');
}
