import type { Sealer } from '@/utils/journal/vault/sealer';
import { openRecord, isTombstone } from './records';
import type { Shelf } from './records';
import type { Repository } from './repository';
import type { JournalSchema, StoredRecord } from './schema';
import type { Records } from '@/utils/messages/journal-stream';

/** Records, and bytes of their payloads, that go out at once. */
const MOST_RECORDS = 200;
const MOST_BYTES = 4 * 1024 * 1024;

interface Batch {
  records: Records;
  done: number;
  total: number;
}

/** Everything that can be read, in the order of ids: entries, drafts, earlier versions. */
export async function* exportAll(repository: Repository): AsyncGenerator<Batch, void> {
  const { home } = repository;
  // Each record is opened by what it was sealed with: on the way the journal may move.
  const { connection, sealer } = home;
  const database = await connection.open();
  const recent = new Map((await database.getAll('recent')).map((record) => [record.id, record]));
  const counts = await Promise.all(
    (['entries', 'drafts', 'versions'] as const).map((store) => database.count(store)),
  );
  const total = counts.reduce((sum, count) => sum + count, 0) + recent.size;
  let done = 0;
  const batch = (part: Partial<Records>, count: number): Batch => {
    done += count;
    return {
      records: { entries: [], drafts: [], versions: [], ...part },
      done: Math.min(done, total),
      total,
    };
  };
  const open = async <Name extends Shelf>(
    shelf: Name,
    records: readonly StoredRecord[],
    by: Sealer,
  ) => {
    repository.checkOpen();
    const opened = await Promise.all(
      records.map((record) => openRecord(by, shelf, record).catch(() => undefined)),
    );
    return opened.filter((value) => value !== undefined);
  };
  for await (const { records, by } of batches(repository, 'entries')) {
    const settled = records.filter(({ id }) => !recent.has(id));
    yield batch({ entries: await open('entries', settled, by) }, records.length);
  }
  for (const records of inBatches([...recent.values()].filter((one) => !isTombstone(one)))) {
    yield batch({ entries: await open('entries', records, sealer) }, records.length);
  }
  for await (const { records, by } of batches(repository, 'drafts')) {
    yield batch({ drafts: await open('drafts', records, by) }, records.length);
  }
  for await (const { records, by } of batches(repository, 'versions')) {
    yield batch({ versions: await open('entries', records, by) }, records.length);
  }
}

async function* batches(
  repository: Repository,
  store: 'entries' | 'drafts' | 'versions',
): AsyncGenerator<{ records: StoredRecord[]; by: Sealer }> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    // Asked for anew each time: between two batches the journal may have moved.
    repository.checkOpen();
    const { connection, sealer: by } = repository.home;
    const database = await connection.open();
    const records: StoredRecord[] = await database.getAll(store, range, MOST_RECORDS);
    const last = records.at(-1);
    if (last === undefined) return;
    for (const some of inBatches(records)) yield { records: some, by };
    const key: JournalSchema['versions']['key'] | string =
      store === 'versions' ? [last.id, last.revision] : last.id;
    range = IDBKeyRange.lowerBound(key, true);
  }
}

function* inBatches(records: readonly StoredRecord[]): Generator<StoredRecord[]> {
  let batch: StoredRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = record.payload instanceof Uint8Array ? record.payload.length : 0;
    if (batch.length > 0 && (bytes + size > MOST_BYTES || batch.length >= MOST_RECORDS)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(record);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
