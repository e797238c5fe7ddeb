import { openDB, unwrap } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/**
 * The bare way to keep records, with which the journal is compared: a database of its own, and the
 * library that the journal is written with, used as its manual does where it says how.
 */

interface BareRecord {
  id: string;
}

interface BareSchema extends DBSchema {
  /** One put at a time. */
  kept: { key: string; value: BareRecord };
  /** As many records as the journal has. */
  journal: { key: string; value: BareRecord };
}

type Bare = IDBPDatabase<BareSchema>;

export function openBare(): Promise<Bare> {
  return openDB<BareSchema>('bench', 1, {
    upgrade(database) {
      database.createObjectStore('kept', { keyPath: 'id' });
      database.createObjectStore('journal', { keyPath: 'id' });
    },
  });
}

/** Puts records in one transaction; on the disk when it resolves, if `durability` is `strict`. */
export async function putBare(
  database: Bare,
  store: 'kept' | 'journal',
  records: readonly BareRecord[],
  durability: IDBTransactionDurability,
): Promise<void> {
  const writing = database.transaction(store, 'readwrite', { durability });
  await Promise.all([...records.map((record) => writing.store.put(record)), writing.done]);
}

/** The same without the library, which costs a promise for each record. */
export function putRaw(
  database: Bare,
  store: 'kept' | 'journal',
  records: readonly BareRecord[],
  durability: IDBTransactionDurability,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = unwrap(database).transaction(store, 'readwrite', { durability });
    for (const record of records) writing.objectStore(store).put(record);
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(new Error('The records were not kept.'));
  });
}

/** Of IndexedDB 3.0. */
interface ReadsRecords {
  getAllRecords(options: { direction: 'prev'; count: number }): IDBRequest<unknown[]>;
}

export function newestBare(database: Bare, count: number): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const store = unwrap(database.transaction('journal').store);
    const request = (store as unknown as ReadsRecords).getAllRecords({ direction: 'prev', count });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The records were not read.'));
  });
}
