import { SidelightError } from '@/utils/messages/errors';
import type {
  DraftReply,
  EntryList,
  ImportReply,
  JournalContents,
  LastImport,
  SaveReply,
} from '@/utils/messages/protocol';
import { contentOf, type Draft, type Entry, type EntryContent } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import { matches, queryWords } from '@/utils/journal/search';
import { uuidv7 } from '@/utils/journal/uuid';
import { plain, type Codec } from './codec';
import { Connection, asSidelightError, type Journal } from './database';
import { planImport } from './import-plan';
import { draftRecords, entryRecords, sameState } from './records';
import type { RecordState, StoredImport, StoredRecord } from './schema';

const ALL_STORES = ['entries', 'drafts', 'imports'] as const;

/**
 * The journal, as the background answers for it. Every write is on the disk before it is
 * acknowledged, is all or nothing, and may be asked for twice.
 *
 * Sealing takes its time and a transaction does not wait, so each write seals first, then compares
 * the revision it started from and writes in one transaction, and starts over if that has moved.
 */
export class Repository {
  readonly #connection = new Connection();
  readonly #entries;
  readonly #drafts;

  constructor(codec: Codec = plain) {
    this.#entries = entryRecords(this.#connection, codec);
    this.#drafts = draftRecords(this.#connection, codec);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async list(query: string, bin: boolean, limit: number): Promise<EntryList> {
    const { values, ids } = await this.#entries.all();
    const words = queryWords(query);
    const found = values
      .filter((entry) => (entry.deletedAt !== undefined) === bin && matches(entry, words))
      .sort(newestFirst);
    return {
      entries: found.slice(0, limit),
      total: found.length,
      unreadable: ids.size - values.length,
    };
  }

  async get(id: string): Promise<Entry | null> {
    return (await this.#entries.get(id)) ?? null;
  }

  async save(
    id: string,
    baseRevision: number,
    content: EntryContent,
    draftId?: string,
  ): Promise<SaveReply> {
    for (;;) {
      const current = await this.#entries.get(id);
      if (current && same(contentOf(current), content) && current.deletedAt === undefined) {
        if (draftId) await this.dropDraft(draftId);
        return { entry: current, keptBoth: false };
      }
      if (current && current.revision !== baseRevision) {
        return { entry: await this.#keepBeside(content, draftId), keptBoth: true };
      }
      const now = after(current);
      const entry: Entry = {
        ...content,
        id,
        createdAt: current?.createdAt ?? now,
        updatedAt: now,
        revision: (current?.revision ?? 0) + 1,
      };
      if (await this.#replace(entry, current, draftId)) return { entry, keptBoth: false };
    }
  }

  async delete(id: string): Promise<Entry> {
    return this.#move(id, (entry, now) =>
      entry.deletedAt === undefined ? { ...entry, deletedAt: now } : entry,
    );
  }

  async restore(id: string): Promise<Entry> {
    return this.#move(id, (entry) => {
      const { deletedAt, ...kept } = entry;
      return deletedAt === undefined ? entry : kept;
    });
  }

  async listDrafts(): Promise<Draft[]> {
    const { values } = await this.#drafts.all();
    return values.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  }

  async putDraft(draft: Draft): Promise<DraftReply> {
    for (;;) {
      const current = await this.#drafts.get(draft.id);
      if (current && same(current.content, draft.content)) {
        return { draft: current, keptBoth: false };
      }
      // Written on an older state than the one kept: another view is at it too.
      const stale = current !== undefined && current.revision >= draft.revision;
      const kept = stale ? { ...draft, id: uuidv7(), revision: 1 } : draft;
      const record = await this.#drafts.seal(kept);
      const written = await this.#write(async (transaction) => {
        const drafts = transaction.objectStore('drafts');
        const now = await drafts.get(draft.id);
        if (!sameState(now, current)) return false;
        await drafts.put(record);
        return true;
      });
      if (written) return { draft: kept, keptBoth: stale };
    }
  }

  async dropDraft(id: string): Promise<void> {
    await this.#write(async (transaction) => {
      await transaction.objectStore('drafts').delete(id);
    });
    this.#drafts.forget();
  }

  async contents(): Promise<JournalContents> {
    const entries = (await this.#entries.all()).values.sort(newestFirst);
    return { entries, drafts: await this.listDrafts() };
  }

  async import(importId: string, incoming: JournalContents): Promise<ImportReply> {
    const database = await this.#connection.open();
    const done = await database.get('imports', importId);
    if (done) return { added: done.added, same: done.same, keptBoth: done.keptBoth };
    const here = { entries: await this.#entries.all(), drafts: await this.#drafts.all() };
    const plan = planImport(here, incoming);
    const entries = await Promise.all(plan.entries.map((entry) => this.#entries.seal(entry)));
    const drafts = await Promise.all(plan.drafts.map((draft) => this.#drafts.seal(draft)));
    await this.#write(async (transaction) => {
      addAll(transaction.objectStore('entries'), entries);
      addAll(transaction.objectStore('drafts'), drafts);
      await transaction.objectStore('imports').put({
        id: importId,
        at: new Date().toISOString(),
        entries: entries.map(stateOf),
        drafts: drafts.map(stateOf),
        ...plan.reply,
      });
    });
    return plan.reply;
  }

  /** The newest import of which anything can still be taken back. */
  async lastImport(): Promise<LastImport | null> {
    const database = await this.#connection.open();
    const imports = await database.getAll('imports');
    for (const one of imports.sort((a, b) => b.at.localeCompare(a.at))) {
      if (!(await isLeftOf(one, database))) continue;
      const { id, at, added, same: alike, keptBoth } = one;
      return { importId: id, at, added, same: alike, keptBoth };
    }
    return null;
  }

  /** Removes what an import added and nobody has changed since. Returns how many records. */
  async undoImport(importId: string): Promise<number> {
    const removed = await this.#write(async (transaction) => {
      const imports = transaction.objectStore('imports');
      const record = await imports.get(importId);
      if (!record) return 0;
      let count = 0;
      for (const name of ['entries', 'drafts'] as const) {
        const store = transaction.objectStore(name);
        for (const state of record[name]) {
          if (!sameState(await store.get(state.id), state)) continue;
          await store.delete(state.id);
          count += 1;
        }
      }
      await imports.delete(importId);
      return count;
    });
    this.#entries.forget();
    this.#drafts.forget();
    return removed;
  }

  /** The words a save could not place become a second entry, once however often they are sent. */
  async #keepBeside(content: EntryContent, draftId: string | undefined): Promise<Entry> {
    const { values } = await this.#entries.all();
    const twin = values.find((entry) => same(contentOf(entry), content));
    if (twin && twin.deletedAt === undefined) {
      if (draftId) await this.dropDraft(draftId);
      return twin;
    }
    return (await this.save(uuidv7(), 0, content, draftId)).entry;
  }

  /** Into the bin and out of it: not a word changes, so the revision stays as it is. */
  async #move(id: string, change: (entry: Entry, now: string) => Entry): Promise<Entry> {
    for (;;) {
      const current = await this.#entries.get(id);
      if (!current) throw new SidelightError('missing');
      const now = after(current);
      const moved = change(current, now);
      if (moved === current) return current;
      const entry = { ...moved, updatedAt: now };
      if (await this.#replace(entry, current)) return entry;
    }
  }

  /** Writes an entry if the one on the disk is still as it was read. */
  async #replace(entry: Entry, read: Entry | undefined, draftId?: string): Promise<boolean> {
    const record = await this.#entries.seal(entry);
    return this.#write(async (transaction) => {
      const entries = transaction.objectStore('entries');
      if (!sameState(await entries.get(entry.id), read)) return false;
      await entries.put(record);
      if (draftId) await transaction.objectStore('drafts').delete(draftId);
      return true;
    });
  }

  async #write<Value>(work: (transaction: Writing) => Promise<Value>): Promise<Value> {
    const transaction = begin(await this.#connection.open());
    try {
      const value = await work(transaction);
      await transaction.done;
      return value;
    } catch (error) {
      abort(transaction);
      await transaction.done.catch(() => undefined);
      // Why the transaction ended says more than the request that noticed first.
      throw asSidelightError(transaction.error ?? error);
    }
  }
}

type Writing = ReturnType<typeof begin>;

/** `strict`: acknowledged means on the disk, not in the system's cache. */
function begin(database: Journal) {
  return database.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
}

/** One that fails ends the transaction, and is reported there. */
function addAll(
  store: { add(record: StoredRecord): Promise<string> },
  records: StoredRecord[],
): void {
  for (const record of records) store.add(record).catch(() => undefined);
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Already over: the error that brought us here has ended it.
  }
}

const newestFirst = (a: Entry, b: Entry) =>
  b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id);

/** Whether any record an import added is still as it came. */
async function isLeftOf(one: StoredImport, database: Journal): Promise<boolean> {
  for (const name of ['entries', 'drafts'] as const) {
    for (const state of one[name]) {
      if (sameState(await database.get(name, state.id), state)) return true;
    }
  }
  return false;
}

const stateOf = ({ id, revision, updatedAt }: RecordState): RecordState => ({
  id,
  revision,
  updatedAt,
});

/** The time of a change: now, and in any case after the one before, so that no two look alike. */
function after(before: Entry | undefined): string {
  const last = before ? Date.parse(before.updatedAt) : 0;
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}
