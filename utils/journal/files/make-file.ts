import { createSHA256 } from 'hash-wasm';
import { sealStream } from '../vault/sealed-file';
import type { Records } from './contents';
import { encoded } from './json/json-lines';
import { ownJson } from './json/own-json';
import { markdownFiles } from './markdown/markdown-out';
import { csvRows } from './others/csv';
import { DAY_ONE_FILE, dayOneJson } from './others/day-one';
import { jrnlJson } from './others/jrnl';
import { JOURNAL_FILE, SUMS_FILE } from './own-zip';
import { streamOf } from './stream-of';
import { zipped } from './zip/zip-writer';
import type { FileToZip } from './zip/zip-writer';

/** Kinds of file a journal goes out as; the first two are whole to the letter. */
export const FILE_FORMATS = ['sidelight', 'markdown', 'csv', 'jrnl', 'day-one'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface FileToMake {
  format: FileFormat;
  /** Seals the file; `sidelight` only. */
  passphrase?: string | undefined;
  /** What was found in it that may say who somebody is has been taken out: its name tells. */
  isBlanked?: boolean | undefined;
  /** When it is made. */
  time: Date;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Whether all of the journal is in a file of that kind: the bin, drafts and earlier versions too. */
export const isWhole = (format: FileFormat) => format === 'sidelight' || format === 'markdown';

/** The bytes of the file, made while they are read. Cancelling it stops the reading of records. */
export async function makeJournalFile(
  records: Records,
  { format, passphrase, time }: FileToMake,
): Promise<ReadableStream<Bytes>> {
  const plain = streamOf(bytesOf(records, format, time));
  if (passphrase === undefined) return plain;
  return plain.pipeThrough<Bytes>(await sealStream({ passphrase }));
}

/** Such as `sidelight-journal-2026-11-22.zip`. */
export function journalFileName({ format, passphrase, isBlanked, time }: FileToMake): string {
  const day = time.toISOString().slice(0, 10);
  const name = `sidelight-journal-${day}${isBlanked === true ? '-blanked' : ''}`;
  switch (format) {
    case 'sidelight':
      return passphrase === undefined ? `${name}.zip` : `${name}.sealed`;
    case 'markdown':
      return `${name}-markdown.zip`;
    case 'csv':
      return `${name}.csv`;
    case 'jrnl':
      return `${name}-jrnl.json`;
    case 'day-one':
      return `${name}-day-one.zip`;
  }
}

export function mediaType({ format, passphrase }: FileToMake): string {
  if (passphrase !== undefined) return 'application/octet-stream';
  if (format === 'csv') return 'text/csv';
  return format === 'jrnl' ? 'application/json' : 'application/zip';
}

function bytesOf(records: Records, format: FileFormat, time: Date): AsyncGenerator<Bytes> {
  switch (format) {
    case 'sidelight':
      return zipped(ownFiles(records, time), time);
    case 'markdown':
      return zipped(markdownFiles(records), time);
    case 'csv':
      return encoded(csvRows(records));
    case 'jrnl':
      return encoded(jrnlJson(records));
    case 'day-one':
      return zipped([{ name: DAY_ONE_FILE, bytes: encoded(dayOneJson(records)) }], time);
  }
}

/** The journal, and its sum as `sha256sum -c` wants it. */
async function* ownFiles(records: Records, time: Date): AsyncGenerator<FileToZip> {
  const sum = (await createSHA256()).init();
  async function* summed() {
    for await (const chunk of encoded(ownJson(records, time))) {
      sum.update(chunk);
      yield chunk;
    }
  }
  yield { name: JOURNAL_FILE, bytes: summed() };
  const line = `${sum.digest('hex')}  ${JOURNAL_FILE}\n`;
  yield { name: SUMS_FILE, bytes: new TextEncoder().encode(line) };
}
