import * as v from 'valibot';
import { draftSchema, entrySchema, type Draft, type Entry } from '@/utils/journal/entry';
import { SidelightError } from '@/utils/messages/errors';
import type { Codec, Label } from './codec';
import type { Connection } from './database';
import type { StoredRecord } from './schema';

interface Kept {
  id: string;
  updatedAt: string;
  revision: number;
}

/**
 * One store's records, opened and checked. What was opened once is not opened again while its
 * state stays the same; a worker that dies only has to open it anew.
 */
export class Records<Value extends Kept> {
  readonly #cache = new Map<string, Value>();

  constructor(
    readonly store: Label['store'],
    readonly schema: v.GenericSchema<unknown, Value>,
    readonly connection: Connection,
    readonly codec: Codec,
  ) {}

  /** Every record that can be read, and the ids of all that are there. */
  async all(): Promise<{ values: Value[]; ids: Set<string> }> {
    const database = await this.connection.open();
    const stored = await database.getAll(this.store);
    const opened = await Promise.all(stored.map((record) => this.#tryOpen(record)));
    return {
      values: opened.filter((value) => value !== undefined),
      ids: new Set(stored.map(({ id }) => id)),
    };
  }

  /** @throws {SidelightError} `damaged` when it is there and cannot be read */
  async get(id: string): Promise<Value | undefined> {
    const database = await this.connection.open();
    const record = await database.get(this.store, id);
    return record && this.#open(record);
  }

  async seal(value: Value): Promise<StoredRecord> {
    const { id, updatedAt, revision } = value;
    const payload = await this.codec.seal(value, { store: this.store, id, revision, updatedAt });
    return { id, updatedAt, revision, payload };
  }

  /** Records were removed: another may come to stand under the same id and revision. */
  forget(): void {
    this.#cache.clear();
  }

  /** One bad record costs one record: it stays on the disk, is counted, and hides no other. */
  #tryOpen(record: StoredRecord): Promise<Value | undefined> {
    return this.#open(record).catch((error: unknown) => {
      console.warn('Sidelight: a record could not be read', record.id, error);
      return undefined;
    });
  }

  async #open(record: StoredRecord): Promise<Value> {
    const { id, revision, updatedAt } = record;
    const cached = this.#cache.get(id);
    if (cached && sameState(cached, record)) return cached;
    const value = await this.codec
      .open(record.payload, { store: this.store, id, revision, updatedAt })
      .then((opened) => v.parse(this.schema, opened))
      .catch((cause: unknown) => {
        throw damaged(cause);
      });
    if (value.id !== id || !sameState(value, record)) throw damaged();
    this.#cache.set(id, value);
    return value;
  }
}

/** Whether two readings are of one state of a record. */
export function sameState(
  a: { revision: number; updatedAt: string } | undefined,
  b: { revision: number; updatedAt: string } | undefined,
): boolean {
  return a?.revision === b?.revision && a?.updatedAt === b?.updatedAt;
}

function damaged(cause?: unknown): SidelightError {
  return new SidelightError('damaged', undefined, { cause });
}

export const entryRecords = (connection: Connection, codec: Codec): Records<Entry> =>
  new Records('entries', entrySchema, connection, codec);

export const draftRecords = (connection: Connection, codec: Codec): Records<Draft> =>
  new Records('drafts', draftSchema, connection, codec);
