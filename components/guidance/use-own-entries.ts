import { useCallback } from 'preact/hooks';
import { useLive } from '@/components/journal/use-live';
import { ask } from '@/utils/messages/client';
import type { EntrySummary } from '@/utils/messages/protocol';

const MOST = 5;

export interface OwnEntries {
  entries: readonly EntrySummary[];
  /** Beginnings of words to mark in them, folded. */
  marks: readonly string[];
}

const NONE: OwnEntries = { entries: [], marks: [] };

/** Entries of one's own with the words of a question. None when it cannot be answered. */
export function useOwnEntries(query: string): OwnEntries {
  const question = useCallback(
    async (): Promise<OwnEntries> =>
      query.trim() === ''
        ? NONE
        : ask('entries/list', { query, bin: false, offset: 0, limit: MOST }),
    [query],
  );
  const { value, problem } = useLive(question, 'entries/changed');
  // While it is locked, what was found before is not shown either.
  return problem === undefined ? (value ?? NONE) : NONE;
}
