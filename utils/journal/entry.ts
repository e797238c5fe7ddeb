import type * as v from 'valibot';
import type { draftSchema, entryContentSchema, entrySchema, sourceSchema } from './entry-schema';

/**
 * The one record everything in the journal is: records for revalidation and CPD are renderings of
 * it. Fields follow the field-by-body matrix in docs/data-format.md.
 */

export const ENTRY_KINDS = [
  'moment',
  'reflection',
  'event',
  'ask',
  'note',
  'activity',
  'feedback',
] as const;

/** Characters of a title or any other single line. */
export const MOST_LINE = 1_000;
/** Characters of a text. */
export const MOST_PROSE = 1_000_000;
/** Days for which the bin keeps what was deleted. */
export const BIN_DAYS = 30;
/** Posts that an entry came from. */
export const MOST_SOURCES = 100;

export type EntryKind = (typeof ENTRY_KINDS)[number];
export type Source = v.InferOutput<typeof sourceSchema>;
export type EntryContent = v.InferOutput<typeof entryContentSchema>;
export type Entry = v.InferOutput<typeof entrySchema>;
export type Draft = v.InferOutput<typeof draftSchema>;

export function emptyContent(kind: EntryKind = 'moment'): EntryContent {
  return {
    kind,
    title: '',
    body: '',
    sources: [],
    themes: [],
    standards: [],
    followUps: [],
    evidence: [],
  };
}

/** What of an entry a person writes. */
export function contentOf(entry: Entry): EntryContent {
  const { id: _id, createdAt: _c, updatedAt: _u, revision: _r, deletedAt: _d, ...content } = entry;
  return content;
}

/** True when there is nothing in it that a person would miss: what it is to be counts for nothing. */
export function isBlank({ kind: _kind, model: _model, ...written }: EntryContent): boolean {
  return Object.values(written).every(isEmpty);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || value === null) return value === undefined || value === null;
  return Object.values(value).every(isEmpty);
}

/** Its title, or the beginning of its words; empty when there are neither. */
export function firstWords(content: EntryContent): string {
  if (content.title.trim() !== '') return content.title.trim();
  const firstLine = content.body.trim().split('\n', 1)[0] ?? '';
  return firstLine.length > 80 ? `${firstLine.slice(0, 79)}…` : firstLine;
}
