import type { Entry } from '@/utils/journal/entry';
import type { JournalIndex } from '@/utils/journal/search';
import { buildSegment } from '@/utils/journal/search/segment/build';
import { uuidv7 } from '@/utils/journal/uuid';
import { SidelightError } from '@/utils/messages/errors';
import { unwatched, write } from './database';
import type { EntryStore } from './entry-store';
import type { Home } from './home';
import type { StoredRecord } from './schema';

/**
 * Entries that gather in `recent` before they get a segment of the index. Until then each is opened
 * by itself when the journal is.
 */
export const MOST_LOOSE = 64;

/** Entries of one segment, where that many come at once. */
export const SEGMENT_ENTRIES = 1_000;

/**
 * Segments with fewer entries than this are joined when there are several: four of 1,000 take 3.3 MB
 * and one of 4,000 takes 2, since words that many entries have are in it once.
 */
const SIZES = [SEGMENT_ENTRIES, 4 * SEGMENT_ENTRIES] as const;
const MOST_ALIKE = 4;

/** Of a segment, the part that is changed or gone for which it is written anew. */
const MOST_DEAD = 0.3;

/** A part of the index, and how it lies on the disk. */
interface SealedSegment {
  record: StoredRecord;
  bytes: Uint8Array;
}

/** Makes a segment of settled entries that are in none. To be called in turn with writes. */
export async function addSegment(
  { home }: EntryStore,
  index: JournalIndex,
  entries: readonly Entry[],
): Promise<void> {
  const segment = await sealSegment(home, buildSegment(entries));
  const { id } = segment.record;
  await write(home.connection, (transaction) => {
    unwatched(transaction.objectStore('segments').put(segment.record));
  });
  home.touched?.add(id);
  index.addSegment(id, segment.bytes);
}

async function sealSegment({ sealer }: Home, bytes: Uint8Array): Promise<SealedSegment> {
  const state = { id: uuidv7(), revision: 1, updatedAt: new Date().toISOString() };
  const payload = await sealer.sealBytes(bytes, { store: 'segments', ...state });
  return { record: { ...state, payload }, bytes };
}

/**
 * Moves what has gathered in `recent` to the settled entries, with a segment of the index for it, and
 * tidies the segments. To be called in turn with writes.
 */
export async function settle(store: EntryStore, index: JournalIndex): Promise<void> {
  const looseIds = [...index.looseIds];
  for (let at = 0; at < looseIds.length; at += SEGMENT_ENTRIES) {
    await settleSome(store, index, looseIds.slice(at, at + SEGMENT_ENTRIES));
  }
  await tidy(store, index);
}

/** Of what was deleted for good no word stays in the index; and small segments are joined. */
async function tidy(store: EntryStore, index: JournalIndex): Promise<void> {
  const { goneIds } = store;
  const mostDead = goneIds.length > 0 ? 0 : MOST_DEAD;
  const dead = index.segments.filter(({ deadShare }) => deadShare > mostDead);
  if (dead.length > 0 || goneIds.length > 0) await rewrite(store, index, dead, goneIds);
  for (const size of SIZES) {
    const alike = index.segments.filter(({ documents }) => documents < size);
    if (alike.length > MOST_ALIKE) await rewrite(store, index, alike);
  }
}

async function settleSome(
  store: EntryStore,
  index: JournalIndex,
  ids: readonly string[],
): Promise<void> {
  const { home } = store;
  const states = new Map(ids.map((id) => [id, index.stateOf(id)]));
  const segment = await sealSegment(home, index.sealLoose(ids));
  await write(home.connection, async (transaction) => {
    const recent = transaction.objectStore('recent');
    const settled = transaction.objectStore('entries');
    await Promise.all(
      ids.map(async (id) => {
        const record = await recent.get(id);
        // Found on the disk and missing in the index: it is where it belongs already.
        if (record === undefined) return;
        if (!isState(record, states.get(id))) throw new SidelightError('gaveUp', 'it has changed');
        unwatched(settled.put(record));
        unwatched(recent.delete(id));
      }),
    );
    unwatched(transaction.objectStore('segments').put(segment.record));
  });
  index.settle(ids, segment.record.id, segment.bytes);
}

/** The index knows the time, and not how it was written. */
function isState(record: StoredRecord, state: ReturnType<JournalIndex['stateOf']>): boolean {
  return (
    state?.revision === record.revision &&
    Date.parse(state.updatedAt) === (Date.parse(record.updatedAt) || 0)
  );
}

/** Makes one segment of several, without what is dead, and forgets what no segment knows any more. */
async function rewrite(
  store: EntryStore,
  index: JournalIndex,
  segments: readonly { key: string }[],
  gone: readonly string[] = [],
): Promise<void> {
  const keys = segments.map(({ key }) => key);
  const bytes = index.merge(keys);
  const segment = await sealSegment(store.home, bytes);
  await write(store.home.connection, (transaction) => {
    const kept = transaction.objectStore('segments');
    for (const key of keys) unwatched(kept.delete(key));
    if (keys.length > 0) unwatched(kept.put(segment.record));
    for (const id of gone) unwatched(transaction.objectStore('recent').delete(id));
  });
  if (keys.length > 0) index.replaceSegments(keys, segment.record.id, bytes);
  for (const id of gone) store.buried(id);
}
