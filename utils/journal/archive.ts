import { strToU8 } from 'fflate';
import * as v from 'valibot';
import type { JournalContents } from '@/utils/messages/protocol';
import { ArchiveError } from './archive-error';
import { draftSchema, entrySchema } from './entry';
import { bytesOf, looksLikeZip, makeZip, readZip } from './zip';

/** Raised when a file of this version could not be read by the version before. */
const ARCHIVE_VERSION = 1;

const ARCHIVE_TYPE = 'sidelight-journal';
const JOURNAL_FILE = 'journal.json';

/** The whole journal as a zip holding `journal.json` (docs/data-format.md). */
export function makeArchive(contents: JournalContents): Blob {
  const journal = {
    type: ARCHIVE_TYPE,
    version: ARCHIVE_VERSION,
    exportedAt: new Date().toISOString(),
    ...contents,
  };
  return makeZip({ [JOURNAL_FILE]: strToU8(JSON.stringify(journal, null, 2)) });
}

/**
 * Reads a journal file, zipped or not, and checks every record of it.
 *
 * @throws {ArchiveError} when anything at all is wrong with it
 */
export async function readArchive(file: Blob): Promise<JournalContents> {
  const bytes = await bytesOf(file);
  const json = looksLikeZip(bytes) ? readZip(bytes)[JOURNAL_FILE] : bytes;
  if (json === undefined) {
    throw new ArchiveError(
      'There is no Sidelight journal in this zip file. Choose the file that Export made.',
    );
  }
  return parseJournal(textOf(json));
}

/** Text of UTF-8 bytes; bytes that are not would otherwise become other words without a sign. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damagedFile(cause);
  }
}

function parseJournal(text: string): JournalContents {
  const journal = parseJson(text);
  if (!isObject(journal) || journal.type !== ARCHIVE_TYPE) {
    throw new ArchiveError(
      'This is not a Sidelight journal, so nothing was imported. Choose the file that Export made.',
    );
  }
  if (typeof journal.version !== 'number' || journal.version > ARCHIVE_VERSION) {
    throw new ArchiveError(
      'This journal was exported by a newer Sidelight. Update Sidelight here, then import it again.',
    );
  }
  const problems: string[] = [];
  const contents = {
    entries: checkEach('Entry', journal.entries, entrySchema, problems),
    drafts: checkEach('Draft', journal.drafts ?? [], draftSchema, problems),
  };
  refuseProblems(problems);
  return contents;
}

/** @throws {ArchiveError} if there are any */
export function refuseProblems(problems: string[]): void {
  if (problems.length === 0) return;
  throw new ArchiveError(
    'Some of this file cannot be read, so nothing was imported and nothing here was changed.',
    problems,
  );
}

/** The records that fit the schema; what is wrong with the others goes on the list of problems. */
function checkEach<Item>(
  what: string,
  records: unknown,
  schema: v.GenericSchema<unknown, Item>,
  problems: string[],
): Item[] {
  if (!Array.isArray(records)) {
    problems.push(`The list of ${what === 'Entry' ? 'entries' : 'drafts'} is missing.`);
    return [];
  }
  const seen = new Set<string>();
  return records.flatMap((record: unknown, index) => {
    const item = checkOne(`${what} ${String(index + 1)}`, record, schema, problems);
    if (item === undefined) return [];
    const { id } = record as { id: string };
    if (seen.has(id)) problems.push(`${what} ${String(index + 1)} has the same id as another one.`);
    seen.add(id);
    return [item];
  });
}

/** One record, or undefined with its faults put on the list in plain words. */
export function checkOne<Item>(
  where: string,
  record: unknown,
  schema: v.GenericSchema<unknown, Item>,
  problems: string[],
): Item | undefined {
  const result = v.safeParse(schema, record);
  if (result.success) return result.output;
  const title = isObject(record) && typeof record.title === 'string' ? record.title.trim() : '';
  const named = title === '' ? where : `${where} (“${title.slice(0, 60)}”)`;
  for (const issue of result.issues) {
    const field = v.getDotPath(issue) ?? 'record';
    problems.push(`${named}: ${field} ${inWords(issue)}.`);
  }
  return undefined;
}

/** The schema's own words where they are for people, or the plainest there are. */
function inWords(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing';
  if (issue.message.startsWith('is ')) return issue.message;
  return issue.type === 'max_length' ? 'is too long' : 'cannot be read';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw damagedFile(cause);
  }
}

function damagedFile(cause: unknown): ArchiveError {
  return new ArchiveError(
    'This file is damaged or is not a journal, so nothing was imported. Choose the file that Export made.',
    [],
    { cause },
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
