import { browser } from 'wxt/browser';
import type { NewEvent } from '../event';
import type { Said } from '../said';

/**
 * What is shown in a tab now. In `storage.session`: it is over when the browser is, and no content
 * script can read it.
 */
const PREFIX = 'prompts/visible/';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

export interface Visible {
  said: Said;
  /** Whether the cue is still there; what came of it may follow. */
  isShown: boolean;
  /** What the ledger says of it; `null`: it was shown for practice. */
  event: NewEvent | null;
}

export async function visibleIn(tabId: number): Promise<Visible | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Visible | undefined) ?? null;
}

export async function setVisible(tabId: number, visible: Visible): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: visible });
}

/** The cue of a showing is gone. Resolves with the tab it was in, if it was there. */
export async function hideShowing(showing: string): Promise<number | null> {
  const kept = await browser.storage.session.get();
  for (const [key, value] of Object.entries(kept)) {
    if (!key.startsWith(PREFIX)) continue;
    const visible = value as Visible;
    if (visible.said.showing !== showing || !visible.isShown) continue;
    await browser.storage.session.set({ [key]: { ...visible, isShown: false } });
    return Number(key.slice(PREFIX.length));
  }
  return null;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
