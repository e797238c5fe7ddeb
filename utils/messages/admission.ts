import { browser } from 'wxt/browser';
import type { SenderInfo } from './sender';

/**
 * Which docked frames may see the journal. A page could frame our sidebar itself; it cannot have a
 * key, which the background gives to the content script alone, once, for its own tab.
 *
 * Kept in `storage.session`: in memory, hidden from content scripts, alive over the worker's death.
 */
const issued = (key: string) => `dock/issued/${key}`;
const ADMITTED = 'dock/admitted/';
const admitted = (sender: SenderInfo) =>
  `${ADMITTED}${String(sender.tab?.id)}/${sender.documentId ?? `frame-${String(sender.frameId)}`}`;

/** A frame in a tab. */
export interface FrameAddress {
  tabId: number;
  frameId: number;
}

/** A new key for a frame in that tab. */
export async function issueKey(tabId: number): Promise<string> {
  const key = crypto.randomUUID();
  await browser.storage.session.set({ [issued(key)]: tabId });
  return key;
}

/** Keys being redeemed now: two frames that show one key at one moment are not both let in. */
const inHand = new Set<string>();

/**
 * Admits the sender if the key was issued to its tab and not yet used. A sender that asks again,
 * since the answer was lost on its way, is admitted already.
 */
export async function redeemKey(key: string, sender: SenderInfo): Promise<boolean> {
  if (inHand.has(key)) return false;
  inHand.add(key);
  try {
    if (await isAdmitted(sender)) return true;
    const name = issued(key);
    const tabId = (await browser.storage.session.get(name))[name];
    if (typeof tabId !== 'number' || tabId !== sender.tab?.id) return false;
    const { frameId } = sender;
    await forgetFramesOf(tabId);
    await browser.storage.session.set({ [admitted(sender)]: { tabId, frameId } });
    await browser.storage.session.remove(name);
    return true;
  } finally {
    inHand.delete(key);
  }
}

/** A tab has one docked frame: those before it have gone. */
async function forgetFramesOf(tabId: number): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get());
  await browser.storage.session.remove(
    kept.filter((name) => name.startsWith(`${ADMITTED}${tabId}/`)),
  );
}

export async function isAdmitted(sender: SenderInfo): Promise<boolean> {
  const name = admitted(sender);
  return (await browser.storage.session.get(name))[name] !== undefined;
}

/** The docked frames that were admitted since the browser was started, some long gone. */
export async function admittedFrames(): Promise<FrameAddress[]> {
  const kept = await browser.storage.session.get();
  return Object.entries(kept)
    .filter(([name]) => name.startsWith(ADMITTED))
    .map(([, frame]) => frame as FrameAddress);
}
