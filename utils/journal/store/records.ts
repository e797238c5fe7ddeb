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
 * revision stays the same; a worker that dies only has to open it anew.
 */
export class Records<Value extends Kept> {
  readonly #cache = new Map<string, Value>();

  constructor(
    readonly store: Label['store'],
    readonly schema: v.GenericSchema<unknown, Value>,
    readonly connection: Connection,
    readonly codec: Codec,
  ) {}

  /** Every record that can be read, and how many cannot. */
  async all(): Promise<{ values: Value[]; unreadable: number }> {
    const database = await this.connection.open();
    const stored = await database.getAll(this.store);
    const opened = await Promise.all(stored.map((record) => this.#tryOpen(record)));
    const values = opened.filter((value) => value !== undefined);
    return { values, unreadable: stored.length - values.length };
  }

  /** @throws {SidelightError} `damaged` when it is there and cannot be read */
  async get(id: string): Promise<Value | undefined> {
    const database = await this.connection.open();
    const record = await database.get(this.store, id);
    return record && this.#open(record);
  }

  async seal(value: Value): Promise<StoredRecord> {
    const { id, updatedAt, revision } = value;
    const payload = await this.codec.seal(value, { store: this.store, id, revision });
    return { id, updatedAt, revision, payload };
  }

  /** One bad record costs one record: it stays on the disk, is counted, and hides no other. */
  #tryOpen(record: StoredRecord): Promise<Value | undefined> {
    return this.#open(record).catch((error: unknown) => {
      console.warn('Sidelight: a record could not be read', record.id, error);
      return undefined;
    });
  }

  async #open(record: StoredRecord): Promise<Value> {
    const { id, revision } = record;
    const cached = this.#cache.get(id);
    if (cached?.revision === revision) return cached;
    const value = await this.codec
      .open(record.payload, { store: this.store, id, revision })
      .then((opened) => v.parse(this.schema, opened))
      .catch((cause: unknown) => {
        throw damaged(cause);
      });
    if (value.id !== id || value.revision !== revision) throw damaged();
    this.#cache.set(id, value);
    return value;
  }
}

function damaged(cause?: unknown): SidelightError {
  return new SidelightError(
    'damaged',
    'This record could not be read. It was left as it is, and no other is touched by it.',
    { cause },
  );
}

export const entryRecords = (connection: Connection, codec: Codec): Records<Entry> =>
  new Records('entries', entrySchema, connection, codec);

export const draftRecords = (connection: Connection, codec: Codec): Records<Draft> =>
  new Records('drafts', draftSchema, connection, codec);
