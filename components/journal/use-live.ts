import { useCallback, useEffect, useState } from 'preact/hooks';
import { onNotice } from '@/utils/messages/client';
import type { NoticeName } from '@/utils/messages/protocol';
import { problemOf } from '@/components/ui/problem';

export interface Live<Value> {
  /** The newest answer; undefined until the first. */
  value: Value | undefined;
  /** Why there is no newer one. */
  problem: string | undefined;
  again: () => void;
}

/**
 * The answer to a question about the journal, asked again at each change of what it is about. One question is
 * under way at a time, and of those that wait only the last is asked.
 *
 * @param question keep it the same function while it asks the same
 */
export function useLive<Value>(question: () => Promise<Value>, changes: NoticeName): Live<Value> {
  const [state, setState] = useState<Omit<Live<Value>, 'again'>>({
    value: undefined,
    problem: undefined,
  });
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((count) => count + 1), []);

  useEffect(() => {
    const gone = new AbortController();
    let isAsking = false;
    let isWaiting = false;
    const askNow = async (): Promise<void> => {
      isWaiting = isAsking;
      if (isAsking) return;
      isAsking = true;
      try {
        const value = await question();
        if (!gone.signal.aborted) setState({ value, problem: undefined });
      } catch (error) {
        if (!gone.signal.aborted) setState((now) => ({ ...now, problem: problemOf(error) }));
      }
      isAsking = false;
      if (isWaiting && !gone.signal.aborted) await askNow();
    };
    onNotice(changes, () => void askNow(), gone.signal);
    void askNow();
    return () => gone.abort();
  }, [question, changes, asked]);

  return { ...state, again };
}
