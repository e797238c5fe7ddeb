import { browser } from 'wxt/browser';
import { theCard } from '@/components/guidance/opened';
import { ask, onNotice } from '@/utils/messages/client';
import type { AskedPlace } from '@/utils/sidebar/place';
import type { Wanted } from './wanted';

/**
 * Calls back with what was asked for by the browser's address bar, its menu or its shortcut, or by
 * the cue in a page, now and whenever the background says that there is something; until the signal
 * aborts.
 */
export function onAsked(show: (wanted: Wanted) => void, signal: AbortSignal): void {
  const take = async () => {
    const asked = await ask('sidebar/take-asked', { windowId: await ownWindow() });
    if (asked !== null && !signal.aborted) show(wantedOf(asked));
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

function wantedOf(asked: AskedPlace): Wanted {
  switch (asked.at) {
    case 'card':
      return { open: theCard(asked.slug) };
    case 'look-up':
      return { lookUp: asked.query };
    case 'prompt':
      return { prompt: asked.said };
    case 'moment':
      return { moment: true };
  }
}
