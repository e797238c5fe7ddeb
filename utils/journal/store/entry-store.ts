import { unwrap } from 'idb';
import type { Entry } from '@/utils/journal/entry';
import type { Sealer } from '@/utils/journal/vault/sealer';
import type { Database } from './database';
import type { Home } from './home';
import { Opened } from './opened';
import { isTombstone, logUnreadable, openRecord, sealRecord, sizeOf } from './records';
import type { StoredRecord } from './schema';

/**
 * Reads and opens entries. A record in `recent` comes before one of the same id in `entries`. What
 * was opened is kept for a while; whoever writes tells what it is now.
 */
export class EntryStore {
  readonly #opened = new Opened<Entry>();
  readonly #unreadable = new Map<string, string>();
  readonly #gone = new Set<string>();
  /** When those that were written here were changed last: what is older is no longer so. */
  readonly #written = new Map<string, string>();

  constructor(readonly home: Home) {}

  /** Those met so far that are there and cannot be read: their ids, and when they were changed. */
  get unreadable(): ReadonlyMap<string, string> {
    return this.#unreadable;
  }

  /** @throws {SidelightError} `damaged` when it is there and cannot be read */
  async get(id: string): Promise<Entry | undefined> {
    const opened = this.#opened.get(id);
    if (opened !== undefined) return opened;
    const { connection, sealer } = this.home;
    const record = await readRecord(await connection.open(), id);
    return record && this.#open(record, sealer);
  }

  /** In the order of the ids; undefined for one that is not there, or cannot be read. */
  async getMany(ids: readonly string[]): Promise<(Entry | undefined)[]> {
    const found = new Map<string, Entry>();
    for (const id of ids) {
      // Held from here on: what is opened next may take its place.
      const opened = this.#opened.get(id);
      if (opened !== undefined) found.set(id, opened);
    }
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0) {
      const { connection, sealer } = this.home;
      const records = await readRecords(await connection.open(), missing);
      for (const entry of await this.openAll(records, sealer)) found.set(entry.id, entry);
    }
    return ids.map((id) => found.get(id));
  }

  /** Settled entries that can be read, for the index: they are opened, and not kept in hand. */
  async settled(ids: readonly string[]): Promise<Entry[]> {
    const { connection, sealer } = this.home;
    const database = await connection.open();
    const store = database.transaction('entries').store;
    const records = await Promise.all(ids.map((id) => store.get(id)));
    const entries = await Promise.all(
      records
        .filter((record) => record !== undefined)
        .map((record) =>
          openRecord(sealer, 'entries', record).catch((error: unknown) => {
            this.#setUnreadable(record, error);
            return undefined;
          }),
        ),
    );
    return entries.filter((entry) => entry !== undefined);
  }

  /** The newest by the time they were begun, without asking the index. */
  async newest(limit: number): Promise<Entry[]> {
    const { connection, sealer } = this.home;
    const database = await connection.open();
    const recent = await database.getAll('recent');
    const known = new Set(recent.map(({ id }) => id));
    const settled = await newestSettled(database, limit);
    const records = [
      ...recent.filter((record) => !isTombstone(record)),
      ...settled.filter(({ id }) => !known.has(id)),
    ]
      .sort((a, b) => (a.id < b.id ? 1 : -1))
      .slice(0, limit);
    return (await this.openAll(records, sealer)).filter((entry) => entry.deletedAt === undefined);
  }

  /**
   * Those that can be read: one bad record costs one record, and hides no other.
   *
   * @param sealer that of the database they were read from, which may not be the journal's any more
   */
  async openAll(records: readonly StoredRecord[], sealer: Sealer): Promise<Entry[]> {
    const entries = await Promise.all(
      records.map((record) =>
        this.#open(record, sealer).catch((error: unknown) => {
          this.#setUnreadable(record, error);
          return undefined;
        }),
      ),
    );
    return entries.filter((entry) => entry !== undefined);
  }

  seal(entry: Entry): Promise<StoredRecord> {
    return sealRecord(this.home.sealer, 'entries', entry);
  }

  /** An entry was written. */
  wrote(entry: Entry, record: StoredRecord): void {
    this.#unreadable.delete(entry.id);
    this.#gone.delete(entry.id);
    this.#written.set(entry.id, entry.updatedAt);
    this.home.touched?.add(entry.id);
    this.#opened.set(entry.id, entry, sizeOf(record));
  }

  /** An entry was deleted for good; its tombstone stands in `recent`. */
  gone(id: string): void {
    this.forget(id);
    this.#gone.add(id);
    this.home.touched?.add(id);
  }

  isGone(id: string): boolean {
    return this.#gone.has(id);
  }

  /** Ids of those deleted for good of which the index may still have words. */
  get goneIds(): string[] {
    return [...this.#gone];
  }

  /** The tombstone is there no longer. */
  buried(id: string): void {
    this.#gone.delete(id);
  }

  /** What is known of it may no longer be so. */
  forget(id: string): void {
    this.#opened.delete(id);
    this.#unreadable.delete(id);
  }

  forgetAll(): void {
    this.#opened.clear();
    this.#unreadable.clear();
    this.#gone.clear();
    this.#written.clear();
  }

  #setUnreadable({ id, updatedAt }: StoredRecord, error: unknown): void {
    this.#unreadable.set(id, updatedAt);
    logUnreadable('entries', id, error);
  }

  async #open(record: StoredRecord, sealer: Sealer): Promise<Entry> {
    const entry = await openRecord(sealer, 'entries', record);
    // It may have been written, or deleted for good, while this was being opened.
    const written = this.#written.get(entry.id) ?? entry.updatedAt;
    if (written === entry.updatedAt && !this.#gone.has(entry.id)) {
      this.#opened.set(entry.id, entry, sizeOf(record));
    }
    return entry;
  }
}

/** The record of an entry as it is now, unless it was deleted for good. */
async function readRecord(database: Database, id: string): Promise<StoredRecord | undefined> {
  const [record] = await readRecords(database, [id]);
  return record;
}

/** Those that are there, in one transaction. */
async function readRecords(database: Database, ids: readonly string[]): Promise<StoredRecord[]> {
  const transaction = database.transaction(['recent', 'entries']);
  const recent = transaction.objectStore('recent');
  const settled = transaction.objectStore('entries');
  const found = await Promise.all(
    ids.map(async (id) => {
      const [newer, older] = await Promise.all([recent.get(id), settled.get(id)]);
      return newer === undefined ? older : isTombstone(newer) ? undefined : newer;
    }),
  );
  return found.filter((record) => record !== undefined);
}

/** Of IndexedDB 3.0; Firefox ESR and older browsers go without. */
interface ReadsRecords {
  getAllRecords(options: {
    direction: 'prev';
    count: number;
  }): IDBRequest<{ value: StoredRecord }[]>;
}

function newestSettled(database: Database, count: number): Promise<StoredRecord[]> {
  const store = unwrap(database.transaction('entries').store);
  return new Promise((resolve, reject) => {
    const fail = (request: IDBRequest) => () => reject(request.error ?? new Error('not read'));
    if ('getAllRecords' in store) {
      const request = (store as unknown as ReadsRecords).getAllRecords({
        direction: 'prev',
        count,
      });
      request.onsuccess = () => resolve(request.result.map(({ value }) => value));
      request.onerror = fail(request);
      return;
    }
    const records: StoredRecord[] = [];
    const request = store.openCursor(null, 'prev');
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor !== null) records.push(cursor.value as StoredRecord);
      if (cursor === null || records.length >= count) resolve(records);
      else cursor.continue();
    };
    request.onerror = fail(request);
  });
}
