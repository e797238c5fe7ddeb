import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { JournalSchema } from './schema';

type Upgrade = (
  database: IDBPDatabase<JournalSchema>,
  transaction: IDBPTransaction<JournalSchema, StoreNames, 'versionchange'>,
) => void;
type StoreNames = ('entries' | 'drafts' | 'imports')[];

/**
 * Step n takes the database from version n to n + 1. Steps are never edited once released: each
 * has a test that starts from a stored dump of the version before (tests/unit/journal/dumps).
 */
const STEPS: readonly Upgrade[] = [
  function firstStores(database) {
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('drafts', { keyPath: 'id' });
    database.createObjectStore('imports', { keyPath: 'id' });
  },
];

export const VERSION = STEPS.length;

/** Runs the steps from one version to another, in the upgrade's own transaction. */
export function migrate(
  database: IDBPDatabase<JournalSchema>,
  transaction: IDBPTransaction<JournalSchema, StoreNames, 'versionchange'>,
  from: number,
): void {
  for (const step of STEPS.slice(from)) step(database, transaction);
}
