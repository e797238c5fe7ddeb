import { createSHA256 } from 'hash-wasm';
import { t } from '@/utils/words/words';
import { draftSchema, entrySchema } from '../entry-schema';
import { ArchiveError } from './archive-error';
import { byteReader } from './byte-reader';
import type { ByteReader } from './byte-reader';
import { DRAFT_NAME, ENTRY_NAME, problemList, recordCheck, VERSION_NAME } from './check';
import { journalJson } from './json/journal-json';
import type { Checks, Found, JsonFormat } from './json/journal-json';
import { JsonDamage, jsonSplitter, NoObject } from './json/json-splitter';
import { MOST_OF_A_RECORD, MOST_RECORDS, MOST_UNFOLDED } from './limits';
import { readMarkdownFile } from './markdown/markdown-in';
import { JOURNAL_FILE, readSums, SUMS_FILE } from './own-zip';
import { inWords } from './unseal';
import { looksLikeZip, readZip, ZipDamage } from './zip/zip-reader';
import type { ZippedFile } from './zip/zip-reader';

export type ReadFormat = JsonFormat | 'markdown';

/** What was found out about a file when all of it has been read. */
export interface Scan {
  format: ReadFormat | undefined;
  checks: Checks;
  /** Files in it that are no journal: photos and the like. */
  others: number;
  /** Bytes that came out of it. */
  unfolded: number;
}

export function newScan(): Scan {
  const problems = problemList();
  const byId = ({ id }: { id: string }) => id;
  return {
    format: undefined,
    others: 0,
    unfolded: 0,
    checks: {
      entries: recordCheck({ schema: entrySchema, name: ENTRY_NAME, identity: byId }, problems),
      drafts: recordCheck({ schema: draftSchema, name: DRAFT_NAME, identity: byId }, problems),
      versions: recordCheck(
        {
          schema: entrySchema,
          name: VERSION_NAME,
          identity: ({ id, revision }) => `${id} ${revision}`,
        },
        problems,
      ),
      foreign: new Set(),
      problems,
    },
  };
}

/**
 * Reads a file to its end and hands over each record that is right; at the end it throws if any was
 * not. What the file is shows in what is in it; its name says nothing.
 *
 * @throws {ArchiveError}
 */
export async function* scanned(
  stream: ReadableStream<Uint8Array>,
  scan: Scan,
  signal: AbortSignal | undefined,
  onRead: (bytes: number) => void,
): AsyncGenerator<Found[]> {
  const reader = byteReader(stream, signal);
  try {
    const start = await reader.peek(4);
    for await (const found of looksLikeZip(start) ? inZip(reader, scan) : inJson(reader, scan)) {
      onRead(reader.taken());
      if (found.length > 0) yield found;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw told(error);
  }
  scan.checks.problems.refuse();
}

function told(error: unknown): unknown {
  if (error instanceof ZipDamage)
    return new ArchiveError(t('archive.cutShort'), [], { cause: error });
  if (error instanceof JsonDamage)
    return new ArchiveError(t('archive.damaged'), [], { cause: error });
  // The file was moved or changed while it was read.
  if (error instanceof DOMException && error.name === 'NotReadableError') {
    return new ArchiveError(t('files.gone'), [], { cause: error });
  }
  return inWords(error);
}

async function* inJson(reader: ByteReader, scan: Scan): AsyncGenerator<Found[]> {
  const start = await reader.peek(3);
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) reader.skip(3);
  try {
    scan.format = yield* journalIn(counted(allOf(reader), scan), scan);
  } catch (error) {
    throw error instanceof NoObject ? notOurs() : error;
  }
  if (scan.format === undefined) throw notOurs();
}

const notOurs = () => new ArchiveError(t('archive.notOurs'));

async function* inZip(reader: ByteReader, scan: Scan): AsyncGenerator<Found[]> {
  let said = new Map<string, string>();
  const sums = new Map<string, string>();
  for await (const file of readZip(reader, MOST_RECORDS)) {
    const name = file.name.replace(/^.*\//, '');
    // Folders, and what a Mac puts beside each file.
    if (name === '' || file.name.startsWith('__MACOSX/')) continue;
    if (name === SUMS_FILE) {
      said = readSums(await textOf(file, scan));
    } else if (/\.json$/i.test(name) && scan.format !== 'markdown') {
      sums.set(name, yield* jsonFile(name, file, scan));
    } else if (/\.(md|markdown)$/i.test(name) && (scan.format ?? 'markdown') === 'markdown') {
      yield await markdownFile(file, scan);
    } else {
      scan.others += 1;
      yield [];
    }
  }
  if (scan.format === undefined) throw new ArchiveError(t('archive.noJournal'));
  for (const [name, sum] of said) {
    if (sums.get(name) !== sum) throw new ArchiveError(t('files.changed'));
  }
}

/** Returns its SHA-256, in hexadecimal figures. */
async function* jsonFile(
  name: string,
  file: ZippedFile,
  scan: Scan,
): AsyncGenerator<Found[], string> {
  const sum = (await createSHA256()).init();
  const bytes = counted(file.chunks(), scan);
  const summed: AsyncIterator<Uint8Array> = {
    async next() {
      const chunk = await bytes.next();
      if (chunk.done !== true) sum.update(chunk.value);
      return chunk;
    },
  };
  // Whoever stops reading does not end it: the zip goes on after it.
  const chunks = { [Symbol.asyncIterator]: () => summed };
  let format: JsonFormat | undefined;
  try {
    format = yield* journalIn(chunks, scan);
  } catch (error) {
    // Any other file may be what it likes.
    if (!(error instanceof JsonDamage) || name === JOURNAL_FILE || scan.format !== undefined) {
      throw error;
    }
    for (let isOver = false; !isOver;) isOver = (await summed.next()).done === true;
  }
  if (format === undefined) scan.others += 1;
  else scan.format ??= format;
  return sum.digest('hex');
}

async function* journalIn(
  chunks: AsyncIterable<Uint8Array>,
  scan: Scan,
): AsyncGenerator<Found[], JsonFormat | undefined> {
  const splitter = jsonSplitter(MOST_OF_A_RECORD);
  const journal = journalJson(scan.checks);
  for await (const chunk of chunks) {
    const found: Found[] = [];
    for (const part of splitter.push(chunk)) {
      const record = await journal.take(part);
      if (record !== undefined) found.push(record);
    }
    yield found;
  }
  splitter.end();
  return journal.end();
}

async function markdownFile(file: ZippedFile, scan: Scan): Promise<Found[]> {
  const { checks } = scan;
  scan.format = 'markdown';
  const text = await textOf(file, scan);
  const read = await readMarkdownFile(file.name, text, checks.problems);
  if (read === undefined) return [];
  const { list, record, name } = read;
  const bytes = text.length;
  if (list === 'drafts') {
    const item = checks.drafts.take(record, name);
    return item === undefined ? [] : [{ list, item, bytes }];
  }
  const item = checks[list].take(record, name);
  return item === undefined ? [] : [{ list, item, bytes }];
}

async function textOf(file: ZippedFile, scan: Scan): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of counted(file.chunks(), scan)) {
    size += chunk.length;
    if (size > MOST_OF_A_RECORD) throw new ArchiveError(t('archive.unfoldsTooBig'));
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  try {
    // Bytes that are no text would otherwise become other words without a sign.
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch (cause) {
    throw new ArchiveError(t('archive.damaged'), [], { cause });
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, scan: Scan) {
  for await (const chunk of chunks) {
    scan.unfolded += chunk.length;
    if (scan.unfolded > MOST_UNFOLDED) throw new ArchiveError(t('archive.unfoldsTooBig'));
    yield chunk;
  }
}

async function* allOf(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const bytes = await reader.peek(1);
    if (bytes.length === 0) return;
    yield bytes;
    reader.skip(bytes.length);
  }
}
