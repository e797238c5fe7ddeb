import type { Draft } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import type { DraftReply } from '@/utils/messages/protocol';
import { uuidv7 } from '@/utils/journal/uuid';
import { unwatched, write } from './database';
import type { Home } from './home';
import { Opened } from './opened';
import { logUnreadable, openRecord, sameState, sealRecord, sizeOf } from './records';
import type { StoredRecord } from './schema';
import { Turns } from './turns';

/** Unfinished writing. Takes turns of its own: a draft does not wait for what is done to entries. */
export class DraftStore {
  readonly #opened = new Opened<Draft>();
  readonly turns = new Turns();

  constructor(readonly home: Home) {}

  /** Those that can be read, newest first. */
  async list(): Promise<Draft[]> {
    const database = await this.home.connection.open();
    const records = await database.getAll('drafts');
    const drafts = await Promise.all(
      records.map((record) =>
        this.#open(record).catch((error: unknown) => {
          logUnreadable('drafts', record.id, error);
          return undefined;
        }),
      ),
    );
    return drafts
      .filter((draft) => draft !== undefined)
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  }

  /** Whether there is one of that id, readable or not. */
  async has(id: string): Promise<boolean> {
    const database = await this.home.connection.open();
    return (await database.getKey('drafts', id)) !== undefined;
  }

  /** Keeps it; beside the one that is there, if it was written on an older state than that. */
  put(draft: Draft): Promise<DraftReply> {
    return this.turns.take(() => this.#put(draft));
  }

  drop(id: string): Promise<void> {
    return this.turns.take(async () => {
      await write(
        this.home.connection,
        (transaction) => {
          unwatched(transaction.objectStore('drafts').delete(id));
        },
        ['drafts'],
      );
      this.forget(id);
    });
  }

  /** A draft was dropped, or may have been changed. */
  forget(id: string): void {
    this.home.touched?.add(id);
    this.#opened.delete(id);
  }

  forgetAll(): void {
    this.#opened.clear();
  }

  async #put(draft: Draft): Promise<DraftReply> {
    const database = await this.home.connection.open();
    const record = await database.get('drafts', draft.id);
    const current = record && (await this.#open(record).catch(() => undefined));
    if (current && same(current.content, draft.content)) return { draft: current, keptBoth: false };
    // Written on an older state than the one kept: another view is at it too.
    // What is there and cannot be read is left where it is.
    const stale = record !== undefined && (current?.revision ?? Infinity) >= draft.revision;
    const kept = stale ? { ...draft, id: uuidv7(), revision: 1 } : draft;
    const sealed = await sealRecord(this.home.sealer, 'drafts', kept);
    await write(
      this.home.connection,
      (transaction) => {
        unwatched(transaction.objectStore('drafts').put(sealed));
      },
      ['drafts'],
    );
    this.home.touched?.add(kept.id);
    this.#opened.set(kept.id, kept, sizeOf(sealed));
    return { draft: kept, keptBoth: stale };
  }

  async #open(record: StoredRecord): Promise<Draft> {
    const opened = this.#opened.get(record.id);
    if (opened && sameState(opened, record)) return opened;
    const draft = await openRecord(this.home.sealer, 'drafts', record);
    this.#opened.set(draft.id, draft, sizeOf(record));
    return draft;
  }
}
