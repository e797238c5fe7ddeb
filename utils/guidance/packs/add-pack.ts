import { ask } from '@/utils/messages/client';
import type { WrittenPack } from './compile-pack';
import type { PackInfo } from './pack';
import { shelfOf } from './shelf-of';

/** Characters that travel in one message. */
const CHUNK = 1_000_000;

/**
 * Adds a pack that was read and found in order.
 *
 * @param packId of the pack it brings up to date, or a new UUID
 * @throws {SidelightError}
 */
export async function addPack(pack: WrittenPack, packId: string): Promise<PackInfo> {
  const text = JSON.stringify(shelfOf(pack, packId));
  const upload = crypto.randomUUID();
  const chunks = Math.ceil(text.length / CHUNK);
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const part = text.slice(chunk * CHUNK, (chunk + 1) * CHUNK);
    await ask('packs/put', { upload, chunk, text: part });
  }
  const { name, publisher } = pack;
  return ask('packs/add', { id: packId, name, publisher, upload, chunks });
}
