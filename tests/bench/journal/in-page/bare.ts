/** The bare way to keep records, with which the journal is compared: a database of its own. */

/** `kept`: one put at a time. `journal`: as many records as the journal has. */
type Store = 'kept' | 'journal';

interface BareRecord {
  id: string;
}

export function openBare(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => {
      for (const store of ['kept', 'journal'] satisfies Store[]) {
        opening.result.createObjectStore(store, { keyPath: 'id' });
      }
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('The bare database did not open.'));
  });
}

/** Puts records in one transaction; on the disk when it resolves, if `durability` is `strict`. */
export function putBare(
  database: IDBDatabase,
  store: Store,
  records: readonly BareRecord[],
  durability: IDBTransactionDurability,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = database.transaction(store, 'readwrite', { durability });
    for (const record of records) writing.objectStore(store).put(record);
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(new Error('The records were not kept.'));
  });
}

/** Of IndexedDB 3.0. */
interface ReadsRecords {
  getAllRecords(options: { direction: 'prev'; count: number }): IDBRequest<unknown[]>;
}

export function newestBare(database: IDBDatabase, count: number): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const store = database.transaction('journal').objectStore('journal');
    const request = (store as unknown as ReadsRecords).getAllRecords({ direction: 'prev', count });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The records were not read.'));
  });
}
