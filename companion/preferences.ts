import { browser } from 'wxt/browser';
import type { PageWords } from '@/utils/words/page-words';

/**
 * The settings the page's side of things needs (utils/settings.ts), read without the storage
 * library: this runs in every page of the network.
 */
export interface Preferences {
  launcherShown: boolean;
  docked: boolean;
  words: PageWords;
}

const NAMES = ['launcherShown', 'placement', 'pageWords'];

/**
 * Calls back with the settings as they are, and again when one changes.
 *
 * @param words where no language was chosen
 */
export function watchPreferences(
  words: PageWords,
  callback: (preferences: Preferences) => void,
  signal: AbortSignal,
): void {
  const read = async () => {
    const kept = await browser.storage.local.get(NAMES);
    if (signal.aborted) return;
    callback({
      launcherShown: kept.launcherShown !== false,
      docked: kept.placement === 'dock',
      words: { ...words, ...(kept.pageWords as PageWords | null | undefined) },
    });
  };
  // Under an update the browser reads no more: all stays as it was until this script goes.
  const follow = () => void read().catch(() => undefined);
  const onChanged = (changes: object, area: string) => {
    if (area === 'local' && NAMES.some((name) => name in changes)) follow();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onChanged);
  });
  follow();
}
