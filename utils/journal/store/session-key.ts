import { browser } from 'wxt/browser';
import { fromBase64, toBase64 } from '@/utils/journal/vault/bytes';

/**
 * The data key while the journal is unlocked, and when it was used last. `storage.session` is in
 * memory only, is hidden from content scripts, ends with the browser, and outlives the worker.
 */
const KEY = 'journal/key';
const USED = 'journal/used';

/** Which database the key belongs to: after a crash in a move, it may be the other one's. */
interface KeptKey {
  database: string;
  key: string;
}

export async function keepSessionKey(database: string, key: Uint8Array): Promise<void> {
  const kept: KeptKey = { database, key: toBase64(key) };
  // Together: a key without a time of use would never be locked away.
  await browser.storage.session.set({ [KEY]: kept, [USED]: Date.now() });
}

export async function sessionKey(database: string): Promise<Uint8Array | undefined> {
  const kept = (await browser.storage.session.get(KEY))[KEY] as KeptKey | undefined;
  return kept?.database === database ? fromBase64(kept.key) : undefined;
}

export async function dropSessionKey(): Promise<void> {
  await browser.storage.session.remove([KEY, USED]);
}

/** @param time in ms since 1970 */
export async function keepUsed(time: number): Promise<void> {
  await browser.storage.session.set({ [USED]: time });
}

/** When someone used the journal last, in ms since 1970. */
export async function lastUsed(): Promise<number | undefined> {
  const used = (await browser.storage.session.get(USED))[USED];
  return typeof used === 'number' ? used : undefined;
}
