import { useLayoutEffect } from 'preact/hooks';
import { ask } from '@/utils/messages/client';
import { useJournalState } from './use-journal-state';

/** Milliseconds between two reports, however busily one types. */
const EVERY = 15_000;

/** What a person does, and no timer. */
const SIGNS = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

/** While this view is being used, the journal does not lock itself. */
export function useReportedUse(): void {
  const { access, hasPassphrase } = useJournalState();
  const isOn = access === 'open' && hasPassphrase === true;
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const gone = new AbortController();
    let reported = -Infinity;
    const report = () => {
      const now = Date.now();
      if (now - reported < EVERY) return;
      reported = now;
      ask('vault/used', null).catch((error: unknown) => console.error(error));
    };
    const options = { capture: true, passive: true, signal: gone.signal };
    for (const sign of SIGNS) document.addEventListener(sign, report, options);
    window.addEventListener('focus', report, options);
    return () => gone.abort();
  }, [isOn]);
}
