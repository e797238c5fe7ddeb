import { useLayoutEffect } from 'preact/hooks';
import { onAsked } from './on-asked';
import { onLookUp, wantedAt } from './wanted';
import type { Wanted } from './wanted';

/**
 * Shows what is asked for from outside: by the page's address, at the start and when it changes, by
 * whoever calls `startLookUp`, and by the browser's address bar, menu and shortcut.
 *
 * @param onWanted keep it the same function
 */
export function useWanted(onWanted: (wanted: Wanted) => void): void {
  useLayoutEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const read = () => {
      const wanted = wantedAt(location.hash);
      if (wanted === undefined) return;
      // A question is nobody's business: it does not stay in the address or in the history. And the
      // same link leads here again.
      history.replaceState(history.state, '', location.pathname + location.search);
      onWanted(wanted);
    };
    read();
    window.addEventListener('hashchange', read, { signal });
    onLookUp((lookUp) => onWanted({ lookUp }), signal);
    onAsked(onWanted, signal);
    return () => gone.abort();
  }, [onWanted]);
}
