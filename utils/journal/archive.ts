import { strToU8 } from 'fflate';
import * as v from 'valibot';
import type { JournalContents } from '@/utils/messages/protocol';
import { t } from '@/utils/words/words';
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
    throw new ArchiveError(t('archive.noJournal'));
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
    throw new ArchiveError(t('archive.notOurs'));
  }
  if (typeof journal.version !== 'number' || journal.version > ARCHIVE_VERSION) {
    throw new ArchiveError(t('archive.newer'));
  }
  const problems: string[] = [];
  const contents = {
    entries: checkEach(ENTRIES, journal.entries, entrySchema, problems),
    drafts: checkEach(DRAFTS, journal.drafts ?? [], draftSchema, problems),
  };
  refuseProblems(problems);
  return contents;
}

/** @throws {ArchiveError} if there are any */
export function refuseProblems(problems: string[]): void {
  if (problems.length === 0) return;
  throw new ArchiveError(t('archive.faulty'), problems);
}

/** What to call a record of a file: by its place in it, and by its title where it has one. */
export interface RecordName {
  plain: string;
  titled: (title: string) => string;
}

interface Kind {
  name: (number: number) => RecordName;
  noList: () => string;
}

const ENTRIES: Kind = {
  name: (number) => ({
    plain: t('archive.entry', { number }),
    titled: (title) => t('archive.entryTitled', { number, title }),
  }),
  noList: () => t('archive.noEntries'),
};

const DRAFTS: Kind = {
  name: (number) => ({
    plain: t('archive.draft', { number }),
    titled: (title) => t('archive.draftTitled', { number, title }),
  }),
  noList: () => t('archive.noDrafts'),
};

/** The records that fit the schema; what is wrong with the others goes on the list of problems. */
function checkEach<Item>(
  kind: Kind,
  records: unknown,
  schema: v.GenericSchema<unknown, Item>,
  problems: string[],
): Item[] {
  if (!Array.isArray(records)) {
    problems.push(kind.noList());
    return [];
  }
  const seen = new Set<string>();
  return records.flatMap((record: unknown, index) => {
    const name = kind.name(index + 1);
    const item = checkOne(name, record, schema, problems);
    if (item === undefined) return [];
    const { id } = record as { id: string };
    if (seen.has(id)) problems.push(t('archive.sameId', { where: name.plain }));
    seen.add(id);
    return [item];
  });
}

/** One record, or undefined with its faults put on the list in plain words. */
export function checkOne<Item>(
  name: RecordName,
  record: unknown,
  schema: v.GenericSchema<unknown, Item>,
  problems: string[],
): Item | undefined {
  const result = v.safeParse(schema, record);
  if (result.success) return result.output;
  const title = isObject(record) && typeof record.title === 'string' ? record.title.trim() : '';
  const where = title === '' ? name.plain : name.titled(title.slice(0, 60));
  problems.push(...result.issues.map((issue) => inWords(where, issue)));
  return undefined;
}

function inWords(where: string, issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  if (field === null) return t('archive.notARecord', { where });
  if (issue.received === 'undefined') return t('archive.missing', { where, field });
  switch (issue.type) {
    case 'check':
      return t('archive.notATime', { where, field });
    case 'regex':
      return t('archive.notAnAddress', { where, field });
    case 'uuid':
      return t('archive.notAnId', { where, field });
    case 'max_length':
      return t('archive.tooLong', { where, field });
    default:
      return t('archive.unreadable', { where, field });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw damagedFile(cause);
  }
}

function damagedFile(cause: unknown): ArchiveError {
  return new ArchiveError(t('archive.damaged'), [], { cause });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
