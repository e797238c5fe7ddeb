/** Raised when a file of this version could not be read whole by the version before. */
export const MARKDOWN_VERSION = 2;

/** What a file is of: a field of it. */
export const RECORD = { entries: 'entry', drafts: 'draft', versions: 'earlier version' } as const;

/** Fields that only a draft has; the others of it are of what was written. */
export const OF_DRAFT = [
  'id',
  'entryId',
  'baseRevision',
  'createdAt',
  'updatedAt',
  'revision',
] as const;
