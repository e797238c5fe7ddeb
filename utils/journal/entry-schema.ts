import * as v from 'valibot';
import { ENTRY_KINDS, MOST_LINE, MOST_PROSE, MOST_SOURCES } from './entry';

/** What may be in a record of the journal: whoever only writes in one (entry.ts) needs none of it. */

/** Saves of one entry: beyond, what says so is no journal. */
const MOST_REVISIONS = 1_000_000_000;

export const isoTime = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is not a date and time'),
);
const line = v.pipe(v.string(), v.maxLength(MOST_LINE));
const prose = v.pipe(v.string(), v.maxLength(MOST_PROSE));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const scale = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const webAddress = v.pipe(
  line,
  v.regex(/^https?:\/\//, 'is not a web address beginning with http:// or https://'),
);

/** Where an entry came from. The words and the name of others are kept only when chosen. */
export const sourceSchema = v.object({
  platform: line,
  permalink: v.nullable(webAddress),
  /** ISO 8601 UTC: when the post was made, if the page said. */
  postedAt: v.nullable(isoTime),
  /** Author's handle without "@", kept by choice. */
  handle: v.optional(line),
  /** The post's own words, kept by choice: a verbatim quote can be searched for. */
  quote: v.optional(prose),
  hashtags: v.array(line),
});

/** What a practitioner writes; the rest of an entry is kept by the store. */
export const entryContentSchema = v.object({
  kind: v.picklist(ENTRY_KINDS),
  title: line,
  body: prose,
  /** Model of reflection and its sections, by the section's name. */
  model: v.optional(line),
  sections: v.optional(v.record(v.string(), prose)),
  sources: v.pipe(v.array(sourceSchema), v.maxLength(MOST_SOURCES)),
  themes: v.pipe(v.array(line), v.maxLength(100)),
  /** Without "#"; those of a post are with its source. */
  hashtags: v.optional(v.pipe(v.array(line), v.maxLength(100))),
  startedAt: v.optional(isoTime),
  endedAt: v.optional(isoTime),
  minutes: v.optional(minutes),
  participatoryMinutes: v.optional(minutes),
  standards: v.array(v.object({ framework: line, code: line })),
  /** 1 (low) to 5 (high). */
  feelings: v.optional(scale),
  /** 1 (not at all) to 5 (fully). */
  confidence: v.optional(scale),
  followUps: v.array(v.object({ due: isoTime, text: prose, doneAt: v.optional(isoTime) })),
  peer: v.optional(v.object({ role: line, discussedAt: isoTime, learned: prose })),
  evidence: v.array(v.object({ name: line, kind: line, note: prose })),
});

export const entrySchema = v.object({
  /** UUID v7, so that ids sort by the time they were made. */
  id: v.pipe(v.string(), v.uuid('is not an entry id')),
  ...entryContentSchema.entries,
  createdAt: isoTime,
  updatedAt: isoTime,
  /** Counts saves, from 1; a save names the revision it changes. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_REVISIONS)),
  /** ISO 8601 UTC; present while the entry is in the bin. */
  deletedAt: v.optional(isoTime),
});

/** An entry not yet saved, or changes to one. */
export const draftSchema = v.object({
  id: v.pipe(v.string(), v.uuid('is not a draft id')),
  /** The entry these changes are to; null for a new one. A draft's id becomes a new entry's id. */
  entryId: v.nullable(v.pipe(v.string(), v.uuid())),
  /** Revision of that entry when the changes began; 0 for a new one. */
  baseRevision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  content: entryContentSchema,
  createdAt: isoTime,
  updatedAt: isoTime,
  /** Counts writes of this draft, from 1. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
