import { useCallback } from 'preact/hooks';
import { useLive } from '@/components/journal/use-live';
import type { Live } from '@/components/journal/use-live';
import { ask } from '@/utils/messages/client';
import type { Reply } from '@/utils/messages/protocol';

/** Everything that was shown, and when something may come again. Live. */
export function useLedger(): Live<Reply<'prompts/ledger'>> {
  return useLive(
    useCallback(() => ask('prompts/ledger', null), []),
    'prompts/changed',
  );
}

/** The practitioner's own plans. Live. */
export function usePlans(): Live<Reply<'prompts/plans'>> {
  return useLive(
    useCallback(() => ask('prompts/plans', null), []),
    'prompts/changed',
  );
}
