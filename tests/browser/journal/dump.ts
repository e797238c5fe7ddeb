import type { Place } from '@/tests/soak/asker';
import type { StoredRecord } from '@/utils/journal/store/schema';

/** A record of a database of the journal, and where it lies. */
export interface Dumped {
  database: string;
  store: string;
  record: Omit<StoredRecord, 'payload'>;
  /** Null for what has none. */
  payload: Buffer | null;
  /** All of the record as text; its bytes as so many signs. */
  text: Buffer;
}

/** Everything that IndexedDB holds, asked of a page of the extension. */
export async function dumpDatabases(page: Place): Promise<Dumped[]> {
  const rows = (await page.evaluate(DUMP)) as [string, string, Dumped['record'], string, string][];
  return rows.map(([database, store, record, payload, text]) => ({
    database,
    store,
    record,
    payload: payload === '' ? null : Buffer.from(payload, 'latin1'),
    text: Buffer.from(text, 'latin1'),
  }));
}

const DUMP = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const signs = (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const rows = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      for (const record of await done(database.transaction(store).objectStore(store).getAll())) {
        let text = '';
        JSON.stringify(record, (_key, value) => {
          if (ArrayBuffer.isView(value)) text += signs(value) + ' ';
          else if (typeof value !== 'object') text += String(value) + ' ';
          return ArrayBuffer.isView(value) ? null : value;
        });
        const { id, updatedAt, revision, payload } = record;
        const isBytes = payload instanceof Uint8Array;
        rows.push([name, store, { id, updatedAt, revision }, isBytes ? signs(payload) : '', text]);
      }
    }
    database.close();
  }
  return rows;
})()`;

/** All that an extension keeps outside its databases, and what stands in a view, as one text. */
export async function everythingIn(page: Place): Promise<Buffer> {
  const text = (await page.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    const kept = [];
    for (const area of ['local', 'session', 'sync']) kept.push(await storage[area]?.get(null));
    const fields = [...document.querySelectorAll('input, textarea')].map(({ value }) => value);
    return JSON.stringify([
      kept, { ...localStorage }, { ...sessionStorage }, document.documentElement.outerHTML,
      document.title, location.href, history.state, name, fields,
    ]);
  })()`)) as string;
  return Buffer.from(text);
}
