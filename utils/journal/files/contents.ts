import type { Draft, Entry } from '../entry';

/** Some of a journal: what is handed from one to the other at a time. */
export interface Batch {
  entries: Entry[];
  drafts: Draft[];
  /** Entries as they were before a later save. */
  versions: Entry[];
}

/** A whole journal, or what is to become one: entries first, then drafts, then earlier versions. */
export type Records = AsyncIterable<Batch>;

/** How many of each a journal holds. */
export interface Counts {
  entries: number;
  drafts: number;
  versions: number;
}
