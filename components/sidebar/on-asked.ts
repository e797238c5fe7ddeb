import { browser } from 'wxt/browser';
import { theCard } from '@/components/guidance/opened';
import { ask, onNotice } from '@/utils/messages/client';
import type { Wanted } from './wanted';

/**
 * Calls back with what was asked for by the browser's address bar, its menu or its shortcut, now and
 * whenever the background says that there is something; until the signal aborts.
 */
export function onAsked(show: (wanted: Wanted) => void, signal: AbortSignal): void {
  const take = async () => {
    const asked = await ask('sidebar/take-asked', { windowId: await ownWindow() });
    if (asked === null || signal.aborted) return;
    show(asked.at === 'card' ? { open: theCard(asked.slug) } : { lookUp: asked.query });
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
