import { contentOf } from '@/utils/journal/entry';
import type { Entry, EntryKind } from '@/utils/journal/entry';
import { digestOf } from './digest';

/** What the index knows of an entry beside its words. Times are ms since 1970. */
export interface Facts {
  id: string;
  revision: number;
  createdAt: number;
  updatedAt: number;
  /** When what it tells of began; else when it was made. */
  when: number;
  /** Present while in the bin. */
  deletedAt?: number;
  kind: EntryKind;
  /** It came from a post. */
  hasPost: boolean;
  minutes?: number;
  participatoryMinutes?: number;
  /** Due time of the first follow-up not yet done. */
  due?: number;
  /** How many follow-ups are not yet done. */
  openFollowUps: number;
  /** From `digestOf`. */
  digest: string;
}

export function factsOf(entry: Entry): Facts {
  const createdAt = time(entry.createdAt);
  const open = entry.followUps.filter(({ doneAt }) => doneAt === undefined);
  return {
    id: entry.id,
    revision: entry.revision,
    createdAt,
    updatedAt: time(entry.updatedAt),
    when: entry.startedAt === undefined ? createdAt : time(entry.startedAt),
    ...(entry.deletedAt === undefined ? {} : { deletedAt: time(entry.deletedAt) }),
    kind: entry.kind,
    hasPost: entry.sources.length > 0,
    ...(entry.minutes === undefined ? {} : { minutes: entry.minutes }),
    ...(entry.participatoryMinutes === undefined
      ? {}
      : { participatoryMinutes: entry.participatoryMinutes }),
    ...(open.length === 0 ? {} : { due: Math.min(...open.map(({ due }) => time(due))) }),
    openFollowUps: open.length,
    digest: digestOf(contentOf(entry)),
  };
}

/** A time that cannot be read is the oldest, so that the entry is still in the list. */
function time(text: string): number {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? 0 : ms;
}
