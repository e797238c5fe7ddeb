import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, onNotice } from '@/utils/messages/client';
import { EntryPages } from './entry-pages';
import type { InView, Question } from './entry-pages';

export interface LookedAt extends InView {
  look: (first: number, last: number) => void;
  again: () => void;
}

/**
 * A list of entries, by the parts that are looked at, in step with what changes anywhere.
 *
 * @param start the row at which one begins to look
 */
export function useEntryPages({ query, bin }: Question, start: number): LookedAt {
  const [view, setView] = useState<InView>({
    rows: undefined,
    problem: undefined,
    isWaiting: true,
  });
  const pages = useRef<EntryPages>(undefined);
  pages.current ??= new EntryPages(
    { query, bin },
    start,
    (request) => ask('entries/list', request),
    setView,
  );

  useEffect(() => {
    pages.current?.turnTo({ query, bin });
  }, [query, bin]);
  useEffect(() => {
    const gone = new AbortController();
    const refresh = () => pages.current?.refresh();
    onNotice('entries/changed', refresh, gone.signal);
    onNotice('journal/changed', refresh, gone.signal);
    refresh();
    return () => gone.abort();
  }, []);

  const look = useCallback((first: number, last: number) => pages.current?.look(first, last), []);
  const again = useCallback(() => pages.current?.refresh(), []);
  // Between a keystroke and its effect, too, what is shown is of an earlier question.
  const isWaiting = view.rows?.question.query !== query || view.rows.question.bin !== bin;
  return { ...view, isWaiting, look, again };
}
