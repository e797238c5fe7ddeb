import type { Context, PromptSettings } from '@/utils/prompts/context';
import type { Decision } from '@/utils/prompts/decide';
import type { DecisionPoint, Response, Snooze } from '@/utils/prompts/vocabulary';

interface Dated {
  /** What the world has seen pass since the life began, in ms. */
  seen: number;
  /** By the calendar of the place and the clock of that moment. */
  day: number;
  leaptBack: boolean;
}

/** What happened in a life, as someone who looks over its shoulder writes it down. */
export type Note = Dated &
  (
    | {
        kind: 'decision';
        id: string;
        point: DecisionPoint;
        context: Context;
        settings: PromptSettings;
        decision: Decision;
      }
    | { kind: 'response'; of: string; response: Response }
    | { kind: 'snoozed'; span: Snooze }
    | { kind: 'woken' }
  );

export interface Life {
  notes: readonly Note[];
  /** What the ledger came to, in characters of JSON and in events. */
  size: number;
  events: number;
  /** Whether one tab ever recorded something without knowing what the other had. */
  stale: boolean;
}
