import { openDB } from 'idb';
import { same } from '@/utils/journal/same';
import type { Sealer } from '@/utils/journal/vault/sealer';
import { sameBytes } from '@/utils/journal/vault/bytes';
import { SidelightError } from '@/utils/messages/errors';
import { unwatched, write } from './database';
import type { Connection, Database } from './database';
import { versionsOf } from './schema';
import type { ImportPart, StoredImport, StoredRecord } from './schema';

/** Records that are sealed anew and written in one transaction. */
const BATCH = 200;

/** Stores whose records are carried over, each with what its labels call it. */
const SEALED = [
  ['entries', 'entries'],
  ['recent', 'entries'],
  ['drafts', 'drafts'],
  ['versions', 'entries'],
  ['segments', 'segments'],
] as const;

export type SealedStore = (typeof SEALED)[number][0];

export interface Steps {
  /** Records done, of how many. */
  onStep: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** Copies every record into a fresh database, sealed under another key. The old one stays as it is. */
export async function copySealed(
  from: Source,
  to: Target,
  { onStep, signal }: Steps,
): Promise<void> {
  const counts = await Promise.all(SEALED.map(([store]) => from.database.count(store)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const [store, label] of SEALED) {
    for await (const records of batchesOf(from.database, store)) {
      signal.throwIfAborted();
      await copyRecords(records, store, label, from.sealer, to);
      await verifyRecords(records, store, label, from.sealer, to);
      done += records.length;
      onStep(done, total);
    }
  }
  for (const store of ['imports', 'importParts'] as const) {
    for (const key of await from.database.getAllKeys(store)) {
      const record = await from.database.get(store, key);
      await write(to.connection, (transaction) => {
        if (record !== undefined) unwatched(transaction.objectStore(store).put(record));
      });
    }
  }
}

/** Carries over what has changed since it was copied: those keys of those stores. */
export async function copyAgain(
  touched: ReadonlySet<string>,
  from: Source,
  to: Target,
): Promise<void> {
  for (const [store, label] of SEALED) {
    const all = (id: string) => (store === 'versions' ? versionsOf(id) : IDBKeyRange.only(id));
    const gone: string[] = [];
    for (const id of touched) {
      const records = await from.database.getAll(store, all(id));
      if (records.length === 0) gone.push(id);
      await copyRecords(records, store, label, from.sealer, to);
      await verifyRecords(records, store, label, from.sealer, to);
    }
    await write(to.connection, (transaction) => {
      for (const id of gone) unwatched(transaction.objectStore(store).delete(all(id)));
    });
  }
}

/**
 * Copies a journal of the time before sealing. Its records become recent ones: the index takes them
 * up when it is opened.
 */
export async function copyPlain(
  name: string,
  version: number,
  to: Target,
  { onStep, signal }: Steps,
): Promise<void> {
  const old = await openDB(name, version);
  try {
    const stores = [
      ['entries', 'recent', 'entries'],
      ['drafts', 'drafts', 'drafts'],
    ] as const;
    const records = await Promise.all(
      stores.map(async ([from]) => (await old.getAll(from)) as StoredRecord[]),
    );
    const total = records.reduce((sum, { length }) => sum + length, 0);
    let done = 0;
    for (const [at, [, store, label]] of stores.entries()) {
      const all = records[at] ?? [];
      for (let from = 0; from < all.length; from += BATCH) {
        signal.throwIfAborted();
        const batch = all.slice(from, from + BATCH);
        await copyRecords(batch, store, label, AS_IT_IS, to);
        await verifyRecords(batch, store, label, AS_IT_IS, to);
        done += batch.length;
        onStep(done, total);
      }
    }
    const imports = (await old.getAll('imports')) as PlainImport[];
    await write(to.connection, (transaction) => {
      for (const { entries, drafts, ...one } of imports) {
        const part = { importId: one.id, part: 0, entries, drafts, versions: [] };
        unwatched(transaction.objectStore('imports').put(one));
        unwatched(transaction.objectStore('importParts').put(part));
      }
    });
  } finally {
    old.close();
  }
}

/** Of the first version: an import with all that it added. */
type PlainImport = StoredImport & Pick<ImportPart, 'entries' | 'drafts'>;

/** How records were read before they were sealed. */
const AS_IT_IS: Opens = {
  open: (payload) => Promise.resolve(payload),
  openBytes: () => Promise.reject(new Error('There were no segments.')),
};

type Opens = Pick<Sealer, 'open' | 'openBytes'>;

interface Source {
  database: Database;
  sealer: Sealer;
}

interface Target {
  connection: Connection;
  sealer: Sealer;
}

async function copyRecords(
  records: readonly StoredRecord[],
  store: SealedStore,
  label: string,
  from: Opens,
  to: Target,
): Promise<void> {
  const sealed = await Promise.all(
    records.map((record) => sealAnew(record, label, from, to.sealer)),
  );
  await write(to.connection, (transaction) => {
    for (const record of sealed) {
      if (record !== undefined) unwatched(transaction.objectStore(store).put(record));
    }
  });
}

async function sealAnew(
  record: StoredRecord,
  store: string,
  from: Opens,
  to: Sealer,
): Promise<StoredRecord | undefined> {
  const opened = await openAny(record, store, from);
  if (opened === undefined) {
    // A segment can be made again. Of an entry, even what cannot be read today is kept.
    return store === 'segments' ? undefined : record;
  }
  const label = { ...record, store };
  const payload =
    opened instanceof Uint8Array ? await to.sealBytes(opened, label) : await to.seal(opened, label);
  return { ...record, payload };
}

/** Reads back what was written, and compares. */
async function verifyRecords(
  records: readonly StoredRecord[],
  store: SealedStore,
  label: string,
  from: Opens,
  to: Target,
): Promise<void> {
  const database = await to.connection.open();
  await Promise.all(
    records.map(async (record) => {
      const was = await openAny(record, label, from);
      if (was === undefined) return;
      const key = store === 'versions' ? [record.id, record.revision] : record.id;
      const copy = await database.get(store, key as string & [string, number]);
      const is = copy && (await openAny(copy, label, to.sealer));
      if (!isSame(was, is))
        throw new SidelightError('gaveUp', 'a copy differs from what was copied');
    }),
  );
}

/** What is in a record; undefined for a tombstone, and for what cannot be read. */
async function openAny(record: StoredRecord, store: string, by: Opens): Promise<unknown> {
  if (record.payload === null) return undefined;
  const label = { ...record, store };
  const opened =
    store === 'segments' ? by.openBytes(record.payload, label) : by.open(record.payload, label);
  return opened.catch(() => undefined);
}

function isSame(a: unknown, b: unknown): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return sameBytes(a, b);
  return same(a, b);
}

async function* batchesOf(database: Database, store: SealedStore): AsyncGenerator<StoredRecord[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const records: StoredRecord[] = await database.getAll(store, range, BATCH);
    const last = records.at(-1);
    if (last === undefined) return;
    yield records;
    const key = store === 'versions' ? [last.id, last.revision] : last.id;
    range = IDBKeyRange.lowerBound(key, true);
  }
}
