import { browser } from 'wxt/browser';

/**
 * The two settings the page's side of things needs (utils/settings.ts), read without the storage
 * library: this runs in every page of the network.
 */
export interface Preferences {
  launcherShown: boolean;
  docked: boolean;
}

/** Calls back with the settings as they are, and again when one changes. */
export function watchPreferences(
  callback: (preferences: Preferences) => void,
  signal: AbortSignal,
): void {
  const read = async () => {
    const kept = await browser.storage.local.get(['launcherShown', 'placement']);
    if (signal.aborted) return;
    callback({ launcherShown: kept.launcherShown !== false, docked: kept.placement === 'dock' });
  };
  const onChanged = (changes: object, area: string) => {
    if (area === 'local' && ('launcherShown' in changes || 'placement' in changes)) void read();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onChanged);
  });
  void read();
}
