import type { DBSchema } from 'idb';
import type { VaultHeader } from '@/utils/journal/vault/header';

/**
 * What lies on the disk. In the clear: id, date of change, revision, size. Everything a person wrote
 * is in `payload`, sealed.
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

/** An import that has come to its end. */
export interface StoredImport {
  id: string;
  /** ISO 8601 UTC. */
  at: string;
  added: number;
  same: number;
  keptBoth: number;
}

/** What a part of an import added, so that it can be taken back: also if it never comes to its end. */
export interface ImportPart {
  importId: string;
  part: number;
  entries: RecordState[];
  drafts: RecordState[];
  versions: [id: string, revision: number][];
}

/** How the data key is kept: beside the journal, which protects nothing, or wrapped. */
export type StoredVault =
  | { kind: 'beside'; key: Uint8Array }
  | { kind: 'wrapped'; header: VaultHeader };

export type Meta =
  | { id: 'vault'; vault: StoredVault }
  /** A database that is still being filled does not count. */
  | { id: 'state'; state: 'filling' | 'whole' }
  /** The folder in which a backup is kept up to date. */
  | { id: 'backup'; folder: FileSystemDirectoryHandle | null };

export interface JournalSchema extends DBSchema {
  /** Settled entries: each is in an index segment, or will be. */
  entries: { key: string; value: StoredRecord };
  /** Entries new or changed since, which come before those in `entries`. */
  recent: { key: string; value: StoredRecord };
  drafts: { key: string; value: StoredRecord };
  /** What entries were before each save, sealed as they were then. */
  versions: { key: [id: string, revision: number]; value: StoredRecord };
  /** The search index, in parts. */
  segments: { key: string; value: StoredRecord };
  imports: { key: string; value: StoredImport };
  importParts: { key: [importId: string, part: number]; value: ImportPart };
  meta: { key: string; value: Meta };
}

export type StoreName =
  | 'entries'
  | 'recent'
  | 'drafts'
  | 'versions'
  | 'segments'
  | 'imports'
  | 'importParts'
  | 'meta';

/** Every version of one entry. */
export const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
