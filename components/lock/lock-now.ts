import { useCallback, useLayoutEffect } from 'preact/hooks';
import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';
import { ask } from '@/utils/messages/client';
import { isLockKeys } from './lock-keys';
import { useJournalState } from './use-journal-state';

/** Locks the journal; undefined while there is nothing to lock. */
export function useLockNow(): (() => void) | undefined {
  const say = useToast();
  const { access, hasPassphrase } = useJournalState();
  const lock = useCallback(() => {
    ask('vault/lock', null).catch((error: unknown) => say({ text: problemOf(error) }));
  }, [say]);
  return access === 'open' && hasPassphrase === true ? lock : undefined;
}

/**
 * The keys that lock, wherever the focus is. The browser's own command does the same, but is not
 * there where another extension had the keys first.
 */
export function useLockKeys(lock: (() => void) | undefined): void {
  useLayoutEffect(() => {
    if (lock === undefined) return undefined;
    const gone = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (!isLockKeys(event)) return;
        event.preventDefault();
        lock();
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, [lock]);
}
