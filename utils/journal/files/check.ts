import * as v from 'valibot';
import { t } from '@/utils/words/words';
import { ArchiveError } from './archive-error';
import { MOST_PROBLEMS, MOST_RECORDS } from './limits';

/** What to call a record of a file: by its place in it, and by its title where it has one. */
export interface RecordName {
  plain: () => string;
  titled: (title: string) => string;
}

/** Everything that is wrong with the records of a file, in plain words. */
export interface Problems {
  add(problem: string): void;
  /** @throws {ArchiveError} with all of them, if there are any */
  refuse(): void;
}

export function problemList(): Problems {
  const list: string[] = [];
  const refuse = () => {
    if (list.length > 0) throw new ArchiveError(t('archive.faulty'), list);
  };
  return {
    add(problem) {
      list.push(problem);
      if (list.length >= MOST_PROBLEMS) refuse();
    },
    refuse,
  };
}

/** Records of one kind, as they come: counts them, and knows an id that was there before. */
export interface RecordCheck<Item> {
  /** The record, or undefined with what is wrong put on the list. */
  take(record: unknown, name?: RecordName): Item | undefined;
  /** Counts one that was not worth taking. */
  skip(): void;
  count(): number;
}

interface Kind<Item> {
  schema: v.GenericSchema<unknown, Item>;
  /** By its place among its kind, from 1. */
  name: (number: number) => RecordName;
  /** What no two of them share. */
  identity: (item: Item) => string;
}

export function recordCheck<Item>(
  { schema, name, identity }: Kind<Item>,
  problems: Problems,
): RecordCheck<Item> {
  const seen = new Set<string>();
  let number = 0;
  function skip(): void {
    number += 1;
    if (number > MOST_RECORDS) throw new ArchiveError(t('archive.unfoldsTooBig'));
  }
  return {
    skip,
    take(record, ownName) {
      skip();
      const called = ownName ?? name(number);
      const item = checkOne(called, record, schema, problems);
      if (item === undefined) return undefined;
      const id = identity(item);
      if (seen.has(id)) problems.add(t('archive.sameId', { where: called.plain() }));
      seen.add(id);
      return item;
    },
    count: () => number,
  };
}

/** One record, or undefined with its faults put on the list. */
export function checkOne<Item>(
  name: RecordName,
  record: unknown,
  schema: v.GenericSchema<unknown, Item>,
  problems: Problems,
): Item | undefined {
  const result = v.safeParse(schema, record);
  if (result.success) return result.output;
  const title = isObject(record) && typeof record.title === 'string' ? record.title.trim() : '';
  const where = title === '' ? name.plain() : name.titled(title.slice(0, 60));
  for (const issue of result.issues) problems.add(inWords(where, issue));
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

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const ENTRY_NAME = (number: number): RecordName => ({
  plain: () => t('archive.entry', { number }),
  titled: (title) => t('archive.entryTitled', { number, title }),
});

export const DRAFT_NAME = (number: number): RecordName => ({
  plain: () => t('archive.draft', { number }),
  titled: (title) => t('archive.draftTitled', { number, title }),
});

export const VERSION_NAME = (number: number): RecordName => ({
  plain: () => t('archive.version', { number }),
  titled: (title) => t('archive.versionTitled', { number, title }),
});
