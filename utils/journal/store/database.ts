import { openDB, type IDBPDatabase } from 'idb';
import { SidelightError } from '@/utils/messages/errors';
import type { ErrorCode } from '@/utils/messages/errors';
import { migrate, VERSION } from './migrations';
import type { JournalSchema, Meta, StoreName } from './schema';

export type Database = IDBPDatabase<JournalSchema>;

/** One connection, opened when first asked for and again after it was closed under us. */
export class Connection {
  #opening: Promise<Database> | undefined;
  #wasOpen = false;

  /**
   * @param atFirst what a database made by this connection begins with
   * @param onGone the database was there and is no more: the browser has emptied it
   */
  constructor(
    readonly name: string,
    readonly atFirst: readonly Meta[] = [],
    public onGone: () => void = () => undefined,
  ) {}

  /** @throws {SidelightError} */
  open(): Promise<Database> {
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

  #connect(): Promise<Database> {
    return new Promise((resolve, reject) => {
      openDB<JournalSchema>(this.name, VERSION, {
        upgrade: (database, from, _to, transaction) => {
          if (from === 0 && this.#wasOpen) {
            // A new one in its place would be sealed by a key that is kept nowhere.
            transaction.abort();
            this.onGone();
            return;
          }
          migrate(database, transaction, from);
          if (from > 0) return;
          for (const meta of this.atFirst) void transaction.objectStore('meta').put(meta);
        },
        // An older Sidelight holds it open and does not let go: said, and asked again next time.
        blocked: () => reject(new SidelightError('closed', 'blocked by an older connection')),
        // A newer version of us wants to upgrade: let it, and open again when asked.
        blocking: () => void this.close(),
        terminated: () => {
          this.#opening = undefined;
        },
      }).then((database) => {
        this.#wasOpen = true;
        resolve(database);
      }, reject);
    });
  }
}

export type Writing = ReturnType<typeof begin>;

const ALL_STORES: StoreName[] = [
  'entries',
  'recent',
  'drafts',
  'versions',
  'segments',
  'imports',
  'importParts',
  'meta',
];

/** `strict`: acknowledged means on the disk, not in the system's cache. */
function begin(database: Database, stores: StoreName[]) {
  return database.transaction(stores, 'readwrite', { durability: 'strict' });
}

/**
 * One transaction: all of it or nothing, and on the disk when this resolves.
 *
 * @param meanwhile what can be done while the disk writes; undone by the caller if that fails
 * @throws {SidelightError}
 */
export async function write<Value>(
  connection: Connection,
  work: (transaction: Writing) => Value | Promise<Value>,
  stores: StoreName[] = ALL_STORES,
  meanwhile: () => void = () => undefined,
): Promise<Value> {
  const transaction = begin(await connection.open(), stores);
  try {
    const value = await work(transaction);
    // Not to wait for the browser to see that no more is coming.
    transaction.commit();
    meanwhile();
    await transaction.done;
    return value;
  } catch (error) {
    abort(transaction);
    await transaction.done.catch(() => undefined);
    // Why the transaction ended says more than the request that noticed first.
    throw asSidelightError(transaction.error ?? error);
  }
}

/** A request whose failure ends the transaction, and is reported there. */
export function unwatched(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Already over: the error that brought us here has ended it.
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
function asSidelightError(error: unknown): unknown {
  if (!(error instanceof Error || error instanceof DOMException)) return error;
  const code = CODES[error.name];
  return code === undefined ? error : new SidelightError(code, error.message, { cause: error });
}
