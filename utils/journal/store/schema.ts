import type { DBSchema } from 'idb';

/**
 * What lies on the disk. In the clear: id, date of change, revision. Everything a person wrote is in
 * `payload`, as the codec left it.
 */
export interface StoredRecord {
  id: string;
  /** ISO 8601 UTC. */
  updatedAt: string;
  revision: number;
  payload: unknown;
}

/** One state of a record. */
export type RecordState = Pick<StoredRecord, 'id' | 'revision' | 'updatedAt'>;

/** What an import added, so that it can be taken back. */
export interface StoredImport {
  id: string;
  /** ISO 8601 UTC. */
  at: string;
  entries: RecordState[];
  drafts: RecordState[];
  added: number;
  same: number;
  keptBoth: number;
}

export interface JournalSchema extends DBSchema {
  entries: { key: string; value: StoredRecord };
  drafts: { key: string; value: StoredRecord };
  imports: { key: string; value: StoredImport };
}
