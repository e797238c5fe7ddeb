import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** Whether this browser was welcomed: an add-on for a day is installed anew at each start. */
const welcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false, version: 1 });

/** Opens the welcome page once, when Sidelight is installed; never after an update. */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openOnce().catch(console.error);
  });
}

async function openOnce(): Promise<void> {
  if (await welcomed.getValue()) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await welcomed.setValue(true);
}
