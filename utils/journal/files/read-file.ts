import type { Batch, Counts } from './contents';
import type { Found } from './json/journal-json';
import { newScan, scanned } from './scan';
import type { ReadFormat } from './scan';
import { isSealed, unsealed } from './unseal';

export interface ReadOptions {
  /** Of a sealed file: its passphrase; of a backup also the recovery code. */
  passphrase?: string | undefined;
  signal?: AbortSignal | undefined;
  /** How much of the file was read, 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
}

/** A file that was read to its end, and in which every record is right. */
export interface ReadFile extends Counts {
  format: ReadFormat;
  isSealed: boolean;
  /** Files in it that are left out: photos and the like. */
  others: number;
  /** Reads it once more, and hands its records on. */
  batches(): AsyncIterable<Batch>;
}

/** What is handed on at once: so many records, or so many bytes of them, whatever is less. */
const MOST_AT_ONCE = { records: 200, bytes: 4 * 1024 * 1024 };

/**
 * Checks a file whole: every record, every sum, to the last byte. Only then can anything of it be
 * had, and of a file with anything wrong in it nothing.
 *
 * @throws {ArchiveError} in plain words, record by record
 * @throws {PassphraseNeeded} when it is sealed, and the passphrase missing or wrong
 */
export async function readJournalFile(file: Blob, options: ReadOptions = {}): Promise<ReadFile> {
  const sealed = await isSealed(file);
  const scan = newScan();
  const open = async () =>
    sealed ? unsealed(file, options.passphrase) : (file.stream() as ReadableStream<Uint8Array>);
  const read = async function* (again = newScan()) {
    const onRead = (bytes: number) => options.onProgress?.(Math.min(1, bytes / file.size));
    yield* scanned(await open(), again, options.signal, onRead);
  };
  const checking = read(scan);
  for (let isOver = false; !isOver;) isOver = (await checking.next()).done === true;
  const { format, others, checks } = scan;
  // Without one it would have been refused.
  if (format === undefined) throw new Error('of no format');
  return {
    format,
    others,
    isSealed: sealed,
    entries: checks.entries.count(),
    drafts: checks.drafts.count(),
    versions: checks.versions.count(),
    batches: () => batched(read()),
  };
}

async function* batched(found: AsyncIterable<Found[]>): AsyncGenerator<Batch> {
  let batch = emptyBatch();
  let records = 0;
  let bytes = 0;
  for await (const some of found) {
    for (const record of some) {
      if (records > 0 && bytes + record.bytes > MOST_AT_ONCE.bytes) {
        yield batch;
        [batch, records, bytes] = [emptyBatch(), 0, 0];
      }
      if (record.list === 'drafts') batch.drafts.push(record.item);
      else batch[record.list].push(record.item);
      records += 1;
      bytes += record.bytes;
      if (records < MOST_AT_ONCE.records) continue;
      yield batch;
      [batch, records, bytes] = [emptyBatch(), 0, 0];
    }
  }
  if (records > 0) yield batch;
}

const emptyBatch = (): Batch => ({ entries: [], drafts: [], versions: [] });
