import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Ledger } from '../ledger';
import type { Plan } from '../plan';

/** What is kept of prompting. */
interface Kept {
  ledger: Ledger;
  plans: readonly Plan[];
}

interface ShelfSchema extends DBSchema {
  kept: { key: keyof Kept; value: Kept[keyof Kept] };
}

const NAME = 'sidelight-prompts';

/**
 * Where the ledger and the plans lie: a database of the extension's own. Its storage area would be
 * open to content scripts, and so to whoever takes one over.
 */
export class Shelf {
  #opening: Promise<IDBPDatabase<ShelfSchema>> | undefined;

  async get<Name extends keyof Kept>(name: Name): Promise<Kept[Name] | undefined> {
    const kept = await (await this.#open()).get('kept', name);
    return kept as Kept[Name] | undefined;
  }

  /** Resolves when it is on the disk. */
  async put<Name extends keyof Kept>(name: Name, value: Kept[Name]): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction('kept', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(value, name), transaction.done]);
  }

  #open(): Promise<IDBPDatabase<ShelfSchema>> {
    const close = () => {
      const opened = this.#opening;
      this.#opening = undefined;
      opened?.then((database) => database.close()).catch(() => undefined);
    };
    this.#opening ??= openDB<ShelfSchema>(NAME, 1, {
      upgrade: (database) => void database.createObjectStore('kept'),
      blocking: close,
      terminated: () => {
        this.#opening = undefined;
      },
    }).catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }
}
