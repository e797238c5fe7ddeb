import { browser } from 'wxt/browser';
import { ask, onNotice } from '@/utils/messages/client';
import type { AskedPlace } from '@/utils/sidebar/place';

/**
 * Calls back with what was asked for from outside of the sidebar, now and whenever the background
 * says that there is something; until the signal aborts.
 */
export function onAsked(show: (asked: AskedPlace) => void, signal: AbortSignal): void {
  const take = async () => {
    const asked = await ask('sidebar/take-asked', { windowId: await ownWindow() });
    if (asked !== null && !signal.aborted) show(asked);
  };
  const begin = () => void take().catch((error: unknown) => console.error(error));
  onNotice('sidebar/asked', begin, signal);
  begin();
}

/** Undefined in a frame of another site's page, where there are no windows to ask for. */
async function ownWindow(): Promise<number | undefined> {
  const { windows } = browser as Partial<Pick<typeof browser, 'windows'>>;
  return (await windows?.getCurrent())?.id;
}
