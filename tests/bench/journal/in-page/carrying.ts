import { importFile } from '@/components/journal/carry';
import type { Entry } from '@/utils/journal/entry';
import { ahead } from '@/utils/journal/files/ahead';
import { makeJournalFile } from '@/utils/journal/files/make-file';
import { readJournalFile } from '@/utils/journal/files/read-file';
import type { ReadFile } from '@/utils/journal/files/read-file';
import { exportRecords } from '@/utils/messages/journal-stream';
import { openBare, putBare, putRaw } from './bare';
import { countShown, inLots, writtenJournal } from './journal';
import { untilWhole } from './lists';
import { timeOf } from './timing';

/** Records that a file hands on at once. */
const AT_ONCE = 200;
const nothing = () => undefined;

function fileOf(entries: Iterable<Entry>, count: number): ReadFile {
  return {
    format: 'sidelight',
    isSealed: false,
    others: 0,
    entries: count,
    drafts: 0,
    versions: 0,
    async *batches() {
      for (const lot of inLots(entries, AT_ONCE)) {
        await Promise.resolve();
        yield { entries: lot, drafts: [], versions: [] };
      }
    },
  };
}

const bringIn = (file: ReadFile) =>
  importFile(file, new AbortController().signal, nothing, nothing);

export interface ImportTimes {
  /** From the first message to the last answer. */
  ours: number;
  /** From the first message until all of it can be found. */
  searchable: number;
}

/** Brings a checked file's entries into an empty journal that is open, as the view does. */
export async function timeImport(entries: number): Promise<ImportTimes> {
  const journal = [...writtenJournal(entries)];
  const shown = countShown(entries);
  await untilWhole(0);
  const begun = performance.now();
  await bringIn(fileOf(journal, entries));
  const ours = performance.now() - begun;
  await untilWhole(shown);
  return { ours, searchable: performance.now() - begun };
}

/** Bare puts of the same entries in one transaction, into an empty database that is open. */
export async function timeBarePuts(entries: number, how: 'bare' | 'raw'): Promise<number> {
  const journal = [...writtenJournal(entries)];
  const database = await openBare();
  const put = how === 'bare' ? putBare : putRaw;
  const took = await timeOf(() => put(database, 'journal', journal, 'strict'));
  database.close();
  return took;
}

/** Fills an empty journal, and the bare database beside it, with any number of entries. */
export async function seed(entries: number): Promise<void> {
  await bringIn(fileOf(writtenJournal(entries), entries));
  const database = await openBare();
  for (const lot of inLots(writtenJournal(entries), 1_000)) {
    await putBare(database, 'journal', lot, 'relaxed');
  }
  database.close();
  await untilWhole(countShown(entries));
}

export interface ExportTimes {
  /** Until the whole file is there. */
  made: number;
  /** Until such a file has been checked, so that it could be brought in. */
  checked: number;
  bytes: number;
}

export async function timeExport(): Promise<ExportTimes> {
  let blob = new Blob();
  const made = await timeOf(async () => {
    const records = ahead(exportRecords(new AbortController().signal, nothing));
    const file = await makeJournalFile(records, { format: 'sidelight', time: new Date() });
    blob = await new Response(file).blob();
  });
  const checked = await timeOf(() => readJournalFile(blob));
  return { made, checked, bytes: blob.size };
}
