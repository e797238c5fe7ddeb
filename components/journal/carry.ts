import { problemOf } from '@/components/ui/problem';
import { lastExportAt } from '@/utils/journal/backup';
import { ahead } from '@/utils/journal/files/ahead';
import { ArchiveError } from '@/utils/journal/files/archive-error';
import type { Records } from '@/utils/journal/files/contents';
import {
  isWhole,
  journalFileName,
  makeJournalFile,
  mediaType,
} from '@/utils/journal/files/make-file';
import type { FileFormat, FileToMake } from '@/utils/journal/files/make-file';
import { kept } from '@/utils/journal/files/others/elsewhere';
import { readJournalFile } from '@/utils/journal/files/read-file';
import type { ReadFile } from '@/utils/journal/files/read-file';
import { blankedRecords } from '@/utils/journal/identifying/blanked-records';
import { lookThrough } from '@/utils/journal/identifying/look-through';
import type { Holding } from '@/utils/journal/identifying/look-through';
import { uuidv7 } from '@/utils/journal/uuid';
import { ask } from '@/utils/messages/client';
import { SidelightError } from '@/utils/messages/errors';
import { exportRecords } from '@/utils/messages/journal-stream';
import type { ImportReply } from '@/utils/messages/protocol';

// Loaded when the journal is taken out or brought in, and not before.

/** How far it is: records of records, or the part of a file that was read, of 1. */
export type OnProgress = (done: number, of: number) => void;

export interface ExportChoice {
  format: FileFormat;
  /** Seals the file; of Sidelight's own format only. */
  passphrase?: string | undefined;
  /** What may say who somebody is goes out in brackets; never in Sidelight's own format. */
  isBlanked?: boolean | undefined;
}

/** A file that is made and not yet handed over. */
export interface Made {
  file: FileToMake;
  blob: Blob;
  /** Entries in it that may say who somebody is; undefined where that was not looked for. */
  holding: readonly Holding[] | undefined;
}

/** Milliseconds for which a download may still be read; the browser does not say when it is done. */
const DOWNLOAD_LASTS = 60_000;

/** Bytes that are handed to the browser at a time; beyond them they need not be in our memory. */
const HANDED_OVER = 8 * 1024 * 1024;

/** An import that the background forgot is begun again; who forgets it this often has other troubles. */
const TRIES = 3;

/**
 * Makes a file of the whole journal. What goes into it is looked through on the way, unless nobody
 * can read it or it is blanked.
 *
 * @param onLooking the file is made, and the rest is still being looked through
 * @throws {SidelightError | DOMException} `AbortError` once the signal says so; there is no file then
 */
export async function makeExport(
  { format, passphrase, isBlanked }: ExportChoice,
  signal: AbortSignal,
  onProgress: OnProgress,
  onLooking: () => void,
): Promise<Made> {
  const file = { format, passphrase, isBlanked, time: new Date() };
  const records = ahead(exportRecords(signal, onProgress));
  if (isBlanked === true || passphrase !== undefined) {
    const going = isBlanked === true ? blankedRecords(records) : records;
    return { file, blob: await blobOf(going, file, signal), holding: undefined };
  }
  const look = lookThrough((batch) =>
    isWhole(format) ? batch : { entries: kept(batch.entries), drafts: [], versions: [] },
  );
  try {
    const blob = await blobOf(look.passing(records), file, signal);
    onLooking();
    return { file, blob, holding: await look.end(signal, onProgress) };
  } finally {
    look.close();
  }
}

/** Hands a file to the browser to keep. Resolves with its name. */
export async function handOver({ file, blob }: Made): Promise<string> {
  const name = journalFileName(file);
  download(blob, name);
  // The others are no backup: something is left out of them.
  if (isWhole(file.format) && file.isBlanked !== true) {
    await lastExportAt.setValue(file.time.toISOString());
  }
  return name;
}

async function blobOf(records: Records, file: FileToMake, signal: AbortSignal): Promise<Blob> {
  const blob = await collected(await makeJournalFile(records, file), mediaType(file));
  signal.throwIfAborted();
  return blob;
}

async function collected(bytes: ReadableStream<Uint8Array<ArrayBuffer>>, type: string) {
  const handedOver: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = bytes.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    held.push(value);
    size += value.length;
    if (size < HANDED_OVER) continue;
    handedOver.push(new Blob(held));
    held = [];
    size = 0;
  }
  return new Blob([...handedOver, ...held], { type });
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_LASTS);
}

/**
 * Reads a file to its end and checks it, without a word to the journal.
 *
 * @throws {ArchiveError | PassphraseNeeded | DOMException} `AbortError`
 */
export function checkFile(
  file: Blob,
  passphrase: string | undefined,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ReadFile> {
  return readJournalFile(file, { passphrase, signal, onProgress: (done) => onProgress(done, 1) });
}

/**
 * Brings in a file that was checked: everything in it, or nothing. Until the very end nothing of it
 * is in the journal, and it can be stopped.
 *
 * @param onCommit from here on it cannot
 * @throws {SidelightError | ArchiveError | DOMException} with nothing changed
 */
export async function importFile(
  file: ReadFile,
  signal: AbortSignal,
  onProgress: OnProgress,
  onCommit: () => void,
): Promise<ImportReply> {
  const importId = uuidv7();
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await sendParts(file, importId, signal, onProgress, onCommit);
      } catch (error) {
        const isLost = error instanceof SidelightError && error.code === 'lost';
        if (!isLost || tries === TRIES) throw error;
      }
    }
  } catch (error) {
    // Best left to the background too, should it not hear of it.
    ask('import/cancel', { importId }).catch((reason: unknown) => console.warn(reason));
    throw error;
  }
}

async function sendParts(
  file: ReadFile,
  importId: string,
  signal: AbortSignal,
  onProgress: OnProgress,
  onCommit: () => void,
): Promise<ImportReply> {
  const records = file.entries + file.drafts + file.versions;
  let done = 0;
  let part = 0;
  onProgress(done, records);
  await ask('import/begin', { importId, records });
  let underWay: Promise<unknown> = Promise.resolve();
  for await (const batch of file.batches()) {
    signal.throwIfAborted();
    // While one part is sealed and written, the next is on its way.
    const sent = ask('import/add', { importId, part, ...batch });
    sent.catch(() => undefined);
    await underWay;
    underWay = sent;
    part += 1;
    done += batch.entries.length + batch.drafts.length + batch.versions.length;
    onProgress(done, records);
  }
  await underWay;
  signal.throwIfAborted();
  onCommit();
  return ask('import/commit', { importId, parts: part });
}

/** What is wrong, and where in the file, in words to show. */
export function faultOf(error: unknown): { sentence: string; points: readonly string[] } {
  return error instanceof ArchiveError
    ? { sentence: error.message, points: error.problems }
    : { sentence: problemOf(error), points: [] };
}

export { PassphraseNeeded } from '@/utils/journal/files/unseal';
