import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { JournalSchema, StoreName } from './schema';

type Upgrade = (
  database: IDBPDatabase<JournalSchema>,
  transaction: IDBPTransaction<JournalSchema, StoreNames, 'versionchange'>,
) => void;
type StoreNames = StoreName[];

/**
 * Journals of this version and older ones were not sealed. Sealing takes its time and an upgrade does
 * not wait, so they are copied into a fresh database instead (move.ts).
 */
export const LAST_PLAIN_VERSION = 1;

/**
 * Steps from the first sealed version on: step n takes a database from version n + 1 to n + 2. Never
 * edited once released; each has a test that starts from a stored dump of the version before
 * (tests/unit/journal/dumps).
 */
const STEPS: readonly Upgrade[] = [
  function sealedStores(database) {
    for (const name of ['entries', 'recent', 'drafts', 'segments', 'imports', 'meta'] as const) {
      database.createObjectStore(name, { keyPath: 'id' });
    }
    database.createObjectStore('versions', { keyPath: ['id', 'revision'] });
    database.createObjectStore('importParts', { keyPath: ['importId', 'part'] });
  },
];

export const VERSION = LAST_PLAIN_VERSION + STEPS.length;

/** Runs the steps from one version to another, in the upgrade's own transaction. */
export function migrate(
  database: IDBPDatabase<JournalSchema>,
  transaction: IDBPTransaction<JournalSchema, StoreNames, 'versionchange'>,
  from: number,
): void {
  for (const step of STEPS.slice(Math.max(0, from - LAST_PLAIN_VERSION))) {
    step(database, transaction);
  }
}
