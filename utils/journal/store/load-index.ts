import { JournalIndex } from '@/utils/journal/search';
import type { Sealer } from '@/utils/journal/vault/sealer';
import type { EntryStore } from './entry-store';
import type { Database } from './database';
import { isTombstone, logUnreadable } from './records';
import type { StoredRecord } from './schema';

/** The index, and what is on the disk and not in it yet. */
export interface LoadedIndex {
  index: JournalIndex;
  missing: string[];
}

/** The index as it lies on the disk, with what is newer than its segments. */
export async function loadIndex(store: EntryStore): Promise<LoadedIndex> {
  const { connection, sealer } = store.home;
  const database = await connection.open();
  const [segments, recent, settled] = await Promise.all([
    database.getAll('segments'),
    database.getAll('recent'),
    database.count('entries'),
  ]);
  const index = new JournalIndex();
  await Promise.all(segments.map((record) => addSegment(sealer, index, record)));
  const sealed = index.size;
  const gone = recent.filter(isTombstone);
  const kept = recent.filter((record) => !isTombstone(record));
  // Counted before they are put: a recent entry may hide a settled one.
  const isSettled = await Promise.all(
    kept.map(({ id }) => database.getKey('entries', id).then((key) => key !== undefined)),
  );
  for (const { id } of gone) {
    store.gone(id);
    index.remove(id);
  }
  const removed = sealed - index.size;
  for (const entry of await store.openAll(kept, sealer)) index.put(entry);
  const unread = kept.filter(({ id }, at) => isSettled[at] === true && store.unreadable.has(id));
  for (const { id } of unread) index.remove(id);
  const isWhole = sealed - removed === settled;
  return { index, missing: isWhole ? [] : await compare(store, index, database, recent) };
}

async function addSegment(
  sealer: Sealer,
  index: JournalIndex,
  record: StoredRecord,
): Promise<void> {
  try {
    const bytes = await sealer.openBytes(record.payload, { ...record, store: 'segments' });
    index.addSegment(record.id, bytes);
  } catch (error) {
    logUnreadable('segments', record.id, error);
  }
}

/** Takes away what is in the index and not on the disk; resolves with what is on the disk and not in it. */
async function compare(
  store: EntryStore,
  index: JournalIndex,
  database: Database,
  recent: readonly StoredRecord[],
): Promise<string[]> {
  const keys = await database.getAllKeys('entries');
  const there = new Set([...keys, ...recent.map(({ id }) => id)]);
  for (const id of index.ids()) if (!there.has(id)) index.remove(id);
  return keys.filter(
    (id) => index.stateOf(id) === undefined && !store.isGone(id) && !store.unreadable.has(id),
  );
}
