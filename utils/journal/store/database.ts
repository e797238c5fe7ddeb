import { openDB, type IDBPDatabase } from 'idb';
import { SidelightError } from '@/utils/messages/errors';
import type { ErrorCode } from '@/utils/messages/errors';
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
      throw (await isDiskFull()) ? noRoomToOpen(error) : asSidelightError(error);
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
  return new SidelightError('noRoom', undefined, { cause });
}

/** What a database's own errors come to, by their name. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  AbortError: 'gaveUp',
  ConstraintError: 'gaveUp',
  UnknownError: 'closed',
  InvalidStateError: 'closed',
  NotReadableError: 'closed',
  DataError: 'closed',
};

/** What a database's own errors mean for a person. Others pass through. */
export function asSidelightError(error: unknown): unknown {
  if (!(error instanceof Error || error instanceof DOMException)) return error;
  const code = CODES[error.name];
  return code === undefined ? error : new SidelightError(code, error.message, { cause: error });
}
