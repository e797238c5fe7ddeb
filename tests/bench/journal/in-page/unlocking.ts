import { newRecoveryCode } from '@/utils/journal/vault/recovery-code';
import { ask } from '@/utils/messages/client';
import { PASSPHRASE } from '../passphrase';
import { inLots, writtenJournal } from './journal';
import { list } from './lists';
import { timeOf } from './timing';

/** Seals the journal under a passphrase; resolves with how long that took, in ms. */
export async function protect(): Promise<number> {
  const recoveryCode = await newRecoveryCode();
  return timeOf(() => ask('vault/protect', { passphrase: PASSPHRASE, recoveryCode }));
}

export const lock = (): Promise<null> => ask('vault/lock', null);

/** Unlocks, and searches at once: ms until the answer is there, the derivation included. */
export async function timeSearchable(query: string): Promise<number> {
  return timeOf(async () => {
    const { opened } = await ask('vault/unlock', { secret: PASSPHRASE });
    if (!opened) throw new Error('The passphrase does not open it.');
    await list(query);
  });
}

/** Entries that are sealed together. */
const CHUNK = 100;

interface Chunk {
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}
let chunks: Chunk[] = [];
let key: CryptoKey | undefined;

/** The journal's entries, sealed in chunks, in memory: what its opening is compared with. */
export async function sealChunks(entries: number): Promise<void> {
  key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  chunks = [];
  const encoder = new TextEncoder();
  for (const lot of inLots(writtenJournal(entries), CHUNK)) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = encoder.encode(JSON.stringify(lot));
    chunks.push({ iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) });
  }
}

/** Opens them all and reads the entries in them. */
export function timeChunks(): Promise<number> {
  return timeOf(async () => {
    const decoder = new TextDecoder();
    let read = 0;
    for (const { iv, sealed } of chunks) {
      if (key === undefined) throw new Error('There is no key.');
      const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed);
      read += (JSON.parse(decoder.decode(bytes)) as unknown[]).length;
    }
    if (read === 0) throw new Error('Nothing was sealed.');
  });
}
