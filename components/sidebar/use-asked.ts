import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask, onNotice } from '@/utils/messages/client';
import { placeOfHash } from '@/utils/sidebar/place';
import type { AskedPlace } from '@/utils/sidebar/place';

/**
 * What was asked for from outside of the sidebar: by its address, or by the address bar, the menu
 * and the shortcut of the browser, through the background.
 *
 * @param onAsked keep it the same function
 */
export function useAsked(onAsked: (place: AskedPlace) => void): void {
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const show = (place: AskedPlace | null | undefined) => {
      if (place !== null && place !== undefined && !signal.aborted) onAsked(place);
    };
    const followHash = () => show(placeOfHash(location.hash));
    const take = () => {
      ownWindow()
        .then((windowId) => ask('sidebar/take-asked', { windowId }))
        .then(show)
        .catch((error: unknown) => console.error(error));
    };
    window.addEventListener('hashchange', followHash, { signal });
    onNotice('sidebar/asked', take, signal);
    followHash();
    take();
    return () => gone.abort();
  }, [onAsked]);
}

/** Undefined in a frame of another site's page, where there are no windows to ask for. */
async function ownWindow(): Promise<number | undefined> {
  const { windows } = browser as Partial<Pick<typeof browser, 'windows'>>;
  return (await windows?.getCurrent())?.id;
}
