import type { ComponentType } from 'preact';
import type { Attempt } from '@/components/settings/use-attempt';
import type { PlainKey } from '@/utils/words/words';
import { OfferingStep } from './offering-step';
import { PassphraseStep } from './passphrase-step';
import { ReadyStep } from './ready-step';
import { StartStep } from './start-step';
import { WorkStep } from './work-step';
import { WorryStep } from './worry-step';

export interface StepProps {
  /** Keeps an answer; what cannot be kept is told above the step. */
  attempt: Attempt;
}

export interface Step {
  /** In the page's address. */
  id: string;
  /** The question. */
  title: PlainKey;
  /** Why it is asked; none where there is nothing to ask. */
  lead?: PlainKey;
  View: ComponentType<StepProps>;
}

/** The welcome, one question a step, in this order. The last asks nothing. */
export const STEPS = [
  { id: 'worry', title: 'welcome.worry.title', lead: 'welcome.worry.lead', View: WorryStep },
  { id: 'start', title: 'welcome.start.title', lead: 'welcome.start.lead', View: StartStep },
  { id: 'work', title: 'welcome.work.title', lead: 'welcome.work.lead', View: WorkStep },
  {
    id: 'offering',
    title: 'welcome.offering.title',
    lead: 'welcome.offering.lead',
    View: OfferingStep,
  },
  {
    id: 'passphrase',
    title: 'welcome.passphrase.title',
    lead: 'welcome.passphrase.lead',
    View: PassphraseStep,
  },
  { id: 'ready', title: 'welcome.ready.title', View: ReadyStep },
] as const satisfies readonly [Step, ...Step[]];

/** Where an address such as `#/work` leads: the place of its step; the first for any other. */
export function placeOf(hash: string): number {
  return Math.max(
    0,
    STEPS.findIndex(({ id }) => hash === `#/${id}`),
  );
}
