import { openDB, type IDBPDatabase } from 'idb';
import { SidelightError } from '@/utils/messages/errors';
import { migrate, VERSION } from './migrations';
import type { JournalSchema } from './schema';

export const DATABASE_NAME = 'sidelight';

export type Journal = IDBPDatabase<JournalSchema>;

/** One connection, opened when first asked for and again after it was closed under us. */
export class Connection {
  #opening: Promise<Journal> | undefined;

  /** @throws {SidelightError} `damaged` or `full` */
  open(): Promise<Journal> {
    this.#opening ??= this.#connect().catch(async (error: unknown) => {
      this.#opening = undefined;
      throw (await isDiskFull()) ? noRoomToOpen(error) : inPlainWords(error);
    });
    return this.#opening;
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    (await opening?.catch(() => undefined))?.close();
  }

  #connect(): Promise<Journal> {
    return openDB<JournalSchema>(DATABASE_NAME, VERSION, {
      upgrade: (database, from, _to, transaction) => {
        migrate(database, transaction, from);
      },
      // A newer version of us wants to upgrade: let it, and open again when asked.
      blocking: () => void this.close(),
      terminated: () => {
        this.#opening = undefined;
      },
    });
  }
}

/** Bytes; with fewer to write in, a database may not open. */
const ROOM_TO_OPEN = 64 * 1024;

/** Of a database it had no room to open, Chromium says no more than "unknown". */
async function isDiskFull(): Promise<boolean> {
  const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage;
  const { quota = Infinity, usage = 0 } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return quota - usage < ROOM_TO_OPEN;
}

function noRoomToOpen(cause: unknown): SidelightError {
  return new SidelightError(
    'full',
    'There is no room left on this device, so the browser cannot open your journal. Nothing is lost: free some space, then try again.',
    { cause },
  );
}

/** What the database's own errors mean for a person. Others pass through. */
export function inPlainWords(error: unknown): unknown {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') {
    return new SidelightError(
      'full',
      'There is no room left on this device, so this was not saved. Your words are still here: free some space, then save again.',
      { cause: error },
    );
  }
  if (name === 'VersionError') {
    return new SidelightError(
      'damaged',
      'This journal was last used by a newer Sidelight. Nothing is lost: update Sidelight to open it.',
      { cause: error },
    );
  }
  if (name === 'AbortError' || name === 'ConstraintError') {
    return new SidelightError(
      'unexpected',
      'The browser gave up writing this, so nothing of it was written and nothing was changed. Try again.',
      { cause: error },
    );
  }
  if (['UnknownError', 'InvalidStateError', 'NotReadableError', 'DataError'].includes(name)) {
    return new SidelightError(
      'damaged',
      'The browser could not open the journal. Nothing was changed. Restart the browser and try again.',
      { cause: error },
    );
  }
  return error;
}
