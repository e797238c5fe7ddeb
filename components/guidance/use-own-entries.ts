import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/journal/use-live';
import type { Entry } from '@/utils/journal/entry';
import { ask } from '@/utils/messages/client';

/** Milliseconds without a keystroke before the journal is asked: it is read whole for each answer. */
const PAUSE = 150;
const MOST = 5;

/** Entries of one's own with the words of a question. Empty when it cannot be answered. */
export function useOwnEntries(query: string): Entry[] {
  const [asked, setAsked] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(query), PAUSE);
    return () => clearTimeout(timer);
  }, [query]);

  const question = useCallback(
    async () =>
      asked.trim() === ''
        ? []
        : (await ask('entries/list', { query: asked, bin: false, limit: MOST })).entries,
    [asked],
  );
  return useLive(question, 'entries/changed').value ?? [];
}
