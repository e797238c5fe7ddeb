import type * as v from 'valibot';
import { t } from '@/utils/words/words';
import type { Draft, Entry } from '../../entry';
import { ArchiveError } from '../archive-error';
import { checkOne, ENTRY_NAME, isObject } from '../check';
import type { Problems, RecordCheck } from '../check';
import { dayOneSchema, fromDayOne } from '../others/day-one';
import { fromJrnl, jrnlSchema } from '../others/jrnl';
import type { JsonPart } from './json-splitter';
import { OWN_TYPE, OWN_VERSION } from './own-json';

export type JsonFormat = 'sidelight' | 'jrnl' | 'day-one';

/** A record that was checked, and the bytes it took. */
export type Found = { bytes: number } & (
  | { list: 'entries' | 'versions'; item: Entry }
  | { list: 'drafts'; item: Draft }
);

export interface Checks {
  entries: RecordCheck<Entry>;
  drafts: RecordCheck<Draft>;
  versions: RecordCheck<Entry>;
  /** Ids of what came from elsewhere. */
  foreign: Set<string>;
  problems: Problems;
}

/** Reads a journal in JSON, whoever wrote it, from the parts it was taken apart into. */
export interface JournalJson {
  /** @throws {ArchiveError} when it is of a newer version */
  take(part: JsonPart): Promise<Found | undefined>;
  /** What it was; undefined when it was no journal. */
  end(): JsonFormat | undefined;
}

export function journalJson(checks: Checks): JournalJson {
  const head: Record<string, unknown> = {};
  const lists = new Set<string>();
  let format: JsonFormat | 'none' | undefined;

  async function foreign<Item>(
    record: unknown,
    schema: v.GenericSchema<unknown, Item>,
    convert: (item: Item) => Promise<Entry>,
  ): Promise<Entry | undefined> {
    const name = ENTRY_NAME(checks.entries.count() + 1);
    const item = checkOne(name, record, schema, checks.problems);
    if (item === undefined) {
      checks.entries.skip();
      return undefined;
    }
    const entry = await convert(item);
    // The very same words at the very same time are the same entry.
    if (checks.foreign.has(entry.id)) return undefined;
    checks.foreign.add(entry.id);
    return checks.entries.take(entry, name);
  }

  async function entryOf(item: unknown): Promise<Entry | undefined> {
    if (format === 'jrnl') return foreign(item, jrnlSchema, fromJrnl);
    if (format === 'day-one') return foreign(item, dayOneSchema, fromDayOne);
    return checks.entries.take(item);
  }

  return {
    async take(part) {
      if ('value' in part) {
        head[part.key] = part.value;
        if (part.key === 'type' || part.key === 'version') refuseNewer(head);
        return undefined;
      }
      if ('list' in part) {
        lists.add(part.key);
        return undefined;
      }
      format ??= formatOf(head, part.item) ?? 'none';
      if (format === 'none') return undefined;
      const { key, item, bytes } = part;
      if (key === 'entries') return found('entries', await entryOf(item), bytes);
      if (format !== 'sidelight') return undefined;
      if (key === 'versions') return found('versions', checks.versions.take(item), bytes);
      if (key !== 'drafts') return undefined;
      const draft = checks.drafts.take(item);
      return draft && { list: 'drafts', item: draft, bytes };
    },
    end() {
      format ??= formatOf(head, undefined) ?? 'none';
      if (format === 'none') return undefined;
      if (format !== 'sidelight') return lists.has('entries') ? format : undefined;
      if (head.type !== OWN_TYPE) return undefined;
      if (typeof head.version !== 'number') throw new ArchiveError(t('archive.newer'));
      if (!lists.has('entries')) checks.problems.add(t('archive.noEntries'));
      if ('drafts' in head) checks.problems.add(t('archive.noDrafts'));
      return format;
    },
  };
}

const found = (
  list: 'entries' | 'versions',
  item: Entry | undefined,
  bytes: number,
): Found | undefined => item && { list, item, bytes };

function refuseNewer({ type, version }: Record<string, unknown>): void {
  if (type === OWN_TYPE && typeof version === 'number' && version > OWN_VERSION) {
    throw new ArchiveError(t('archive.newer'));
  }
}

/** By what it says of itself, and where that does not come first, by its first entry. */
function formatOf(head: Record<string, unknown>, first: unknown): JsonFormat | undefined {
  if ('type' in head) return head.type === OWN_TYPE ? 'sidelight' : undefined;
  if (isObject(first)) {
    if ('creationDate' in first) return 'day-one';
    if ('date' in first && 'title' in first) return 'jrnl';
    if ('id' in first && ('kind' in first || 'content' in first)) return 'sidelight';
  }
  if (isObject(head.metadata)) return 'day-one';
  return isObject(head.tags) ? 'jrnl' : undefined;
}
