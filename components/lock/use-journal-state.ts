import { useLayoutEffect, useState } from 'preact/hooks';
import { accessOf, journalSeen, watchJournal } from './journal-state';
import type { Access, SeenState } from './journal-state';

export interface JournalInView {
  seen: SeenState;
  access: Access;
  /** Undefined until it is known. */
  hasPassphrase: boolean | undefined;
}

/** How it stands with the journal: locked, open, on the move. Live. */
export function useJournalState(): JournalInView {
  const [seen, setSeen] = useState(journalSeen);
  useLayoutEffect(() => {
    const stop = watchJournal(setSeen);
    setSeen(journalSeen());
    return stop;
  }, []);
  return {
    seen,
    access: accessOf(seen),
    hasPassphrase: typeof seen === 'object' ? seen.hasPassphrase : undefined,
  };
}
