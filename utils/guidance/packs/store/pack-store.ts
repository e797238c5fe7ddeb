import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { SidelightError } from '@/utils/messages/errors';
import { PACK_LIMITS } from '../limits';
import type { PackInfo } from '../pack';
import { shelfSchema } from '../schema';

/**
 * Employers' own cards: a database of their own. They are nobody's private writing, so they are not
 * in the journal's and not sealed; they stay on this device all the same. IndexedDB and not the
 * extension's storage, which content scripts can write to.
 */
const NAME = 'sidelight-packs';
const VERSION = 1;

/** ms after which what was taken away cannot be brought back. */
const KEPT_AFTER_REMOVAL = 10 * 60 * 1000;

interface StoredPack extends PackInfo {
  /** Names the chunks its shelf is in. */
  upload: string;
  chunks: number;
  /** ISO 8601 UTC; present while it can still be brought back. */
  removedAt?: string;
}

interface PackSchema extends DBSchema {
  packs: { key: string; value: StoredPack };
  chunks: { key: [upload: string, chunk: number]; value: string };
}

/** What comes with an upload. */
export interface NewPack extends Pick<PackInfo, 'id' | 'name' | 'publisher'> {
  upload: string;
  chunks: number;
}

export class PackStore {
  #opening: Promise<IDBPDatabase<PackSchema>> | undefined;

  /** Those that are there, by name. */
  async list(): Promise<(PackInfo & { upload: string; chunks: number })[]> {
    const packs = await (await this.#open()).getAll('packs');
    return packs
      .filter(({ removedAt }) => removedAt === undefined)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** A piece of a pack's shelf as JSON; null where there is none. */
  readonly read = async (upload: string, chunk: number): Promise<string | null> =>
    (await (await this.#open()).get('chunks', [upload, chunk])) ?? null;

  /** Keeps a piece of what is being added. The first drops what an earlier attempt left. */
  async put(upload: string, chunk: number, text: string): Promise<void> {
    if (chunk === 0) await this.tidy(upload);
    await (await this.#open()).put('chunks', text, [upload, chunk]);
  }

  /**
   * Adds what was put, or brings the pack of that id up to date: all of it or nothing.
   *
   * @throws {SidelightError} `lost` when a piece is missing, `invalid` when it is no shelf or there
   *   would be too many cards
   */
  async add({ id, name, publisher, upload, chunks }: NewPack): Promise<PackInfo> {
    const database = await this.#open();
    const known = await database.get('packs', id);
    if (known?.upload === upload) return infoOf(known);
    const cards = cardsIn(await this.#whole(upload, chunks));
    const others = (await this.list()).filter((pack) => pack.id !== id);
    const total = others.reduce((sum, pack) => sum + pack.cards, cards);
    if (others.length >= PACK_LIMITS.packs || total > PACK_LIMITS.cards) {
      throw new SidelightError('tooMuch', 'too many cards in all packs together');
    }
    const pack: StoredPack = {
      id,
      name,
      publisher,
      cards,
      addedAt: new Date().toISOString(),
      upload,
      chunks,
    };
    await database.put('packs', pack);
    await this.tidy();
    return infoOf(pack);
  }

  /** Takes a pack away, or brings back one that was taken away just now. */
  async setRemoved(id: string, isRemoved: boolean): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction('packs', 'readwrite');
    const pack = await transaction.store.get(id);
    if (pack !== undefined) {
      const { removedAt: _former, ...kept } = pack;
      await transaction.store.put(
        isRemoved ? { ...kept, removedAt: new Date().toISOString() } : kept,
      );
    }
    await transaction.done;
  }

  /** Drops what was taken away a while ago, and pieces that belong to no pack. */
  async tidy(uploading?: string): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction(['packs', 'chunks'], 'readwrite');
    const wanted = new Set([uploading]);
    for (const pack of await transaction.objectStore('packs').getAll()) {
      const isOver =
        pack.removedAt !== undefined &&
        Date.now() - Date.parse(pack.removedAt) > KEPT_AFTER_REMOVAL;
      if (isOver) await transaction.objectStore('packs').delete(pack.id);
      else wanted.add(pack.upload);
    }
    const chunks = transaction.objectStore('chunks');
    for (const key of await chunks.getAllKeys()) {
      if (!wanted.has(key[0])) await chunks.delete(key);
    }
    await transaction.done;
  }

  async #whole(upload: string, chunks: number): Promise<string> {
    const texts: string[] = [];
    for (let at = 0; at < chunks; at += 1) {
      const text = await this.read(upload, at);
      if (text === null) throw new SidelightError('lost', `piece ${at} of a pack`);
      texts.push(text);
    }
    return texts.join('');
  }

  #open(): Promise<IDBPDatabase<PackSchema>> {
    this.#opening ??= openDB<PackSchema>(NAME, VERSION, {
      upgrade: (database) => {
        database.createObjectStore('packs', { keyPath: 'id' });
        database.createObjectStore('chunks');
      },
      terminated: () => {
        this.#opening = undefined;
      },
    }).catch((cause: unknown) => {
      this.#opening = undefined;
      throw new SidelightError('closed', 'the packs cannot be opened', { cause });
    });
    return this.#opening;
  }
}

/** @throws {SidelightError} */
function cardsIn(text: string): number {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new SidelightError('invalid', 'a pack that is no JSON');
  }
  const shelf = v.safeParse(shelfSchema, data, { abortEarly: true });
  if (!shelf.success) {
    throw new SidelightError('invalid', v.getDotPath(shelf.issues[0]) ?? 'no shelf');
  }
  const { bodies, guides } = shelf.output.content;
  return bodies.length + guides.length;
}

const infoOf = ({ id, name, publisher, cards, addedAt }: PackInfo): PackInfo => ({
  id,
  name,
  publisher,
  cards,
  addedAt,
});
