import { SidelightError } from '@/utils/messages/errors';
import type {
  DraftReply,
  EntryList,
  ImportReply,
  JournalContents,
  SaveReply,
} from '@/utils/messages/protocol';
import { contentOf, type Draft, type Entry, type EntryContent } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import { matches, queryWords } from '@/utils/journal/search';
import { uuidv7 } from '@/utils/journal/uuid';
import { plain, type Codec } from './codec';
import { Connection, inPlainWords, type Journal } from './database';
import { planImport } from './import-plan';
import { draftRecords, entryRecords } from './records';
import type { StoredRecord } from './schema';

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
    const { values, unreadable } = await this.#entries.all();
    const words = queryWords(query);
    const found = values
      .filter((entry) => (entry.deletedAt !== undefined) === bin && matches(entry, words))
      .sort(newestFirst);
    return { entries: found.slice(0, limit), total: found.length, unreadable };
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
      const now = new Date().toISOString();
      const entry: Entry = {
        ...content,
        id,
        createdAt: current?.createdAt ?? now,
        updatedAt: now,
        revision: (current?.revision ?? 0) + 1,
      };
      if (await this.#replace(entry, current?.revision, draftId)) return { entry, keptBoth: false };
    }
  }

  async delete(id: string): Promise<Entry> {
    return this.#change(id, (entry, now) =>
      entry.deletedAt === undefined ? { ...entry, deletedAt: now } : entry,
    );
  }

  async restore(id: string): Promise<Entry> {
    return this.#change(id, (entry) => {
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
        if (now?.revision !== current?.revision) return false;
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
  }

  async contents(): Promise<JournalContents> {
    const entries = (await this.#entries.all()).values.sort(newestFirst);
    return { entries, drafts: await this.listDrafts() };
  }

  async import(importId: string, incoming: JournalContents): Promise<ImportReply> {
    const database = await this.#connection.open();
    const done = await database.get('imports', importId);
    if (done) return { added: done.added, same: done.same, keptBoth: done.keptBoth };
    const plan = planImport(await this.contents(), incoming);
    const entries = await Promise.all(plan.entries.map((entry) => this.#entries.seal(entry)));
    const drafts = await Promise.all(plan.drafts.map((draft) => this.#drafts.seal(draft)));
    await this.#write(async (transaction) => {
      addAll(transaction.objectStore('entries'), entries);
      addAll(transaction.objectStore('drafts'), drafts);
      await transaction.objectStore('imports').put({
        id: importId,
        at: new Date().toISOString(),
        entries: entries.map(idAndRevision),
        drafts: drafts.map(idAndRevision),
        ...plan.reply,
      });
    });
    return plan.reply;
  }

  /** Removes what an import added and nobody has changed since. Returns how many records. */
  async undoImport(importId: string): Promise<number> {
    return this.#write(async (transaction) => {
      const imports = transaction.objectStore('imports');
      const record = await imports.get(importId);
      if (!record) return 0;
      let removed = 0;
      for (const name of ['entries', 'drafts'] as const) {
        const store = transaction.objectStore(name);
        for (const { id, revision } of record[name]) {
          if ((await store.get(id))?.revision !== revision) continue;
          await store.delete(id);
          removed += 1;
        }
      }
      await imports.delete(importId);
      return removed;
    });
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

  async #change(id: string, change: (entry: Entry, now: string) => Entry): Promise<Entry> {
    for (;;) {
      const current = await this.#entries.get(id);
      if (!current) throw new SidelightError('missing', 'That entry is no longer in the journal.');
      const now = new Date().toISOString();
      const changed = change(current, now);
      if (changed === current) return current;
      const entry = { ...changed, updatedAt: now, revision: current.revision + 1 };
      if (await this.#replace(entry, current.revision)) return entry;
    }
  }

  /** Writes an entry if the one on the disk is still of the revision named. */
  async #replace(entry: Entry, revision: number | undefined, draftId?: string): Promise<boolean> {
    const record = await this.#entries.seal(entry);
    return this.#write(async (transaction) => {
      const entries = transaction.objectStore('entries');
      if ((await entries.get(entry.id))?.revision !== revision) return false;
      await entries.put(record);
      if (draftId) await transaction.objectStore('drafts').delete(draftId);
      return true;
    });
  }

  async #write<Value>(work: (transaction: Writing) => Promise<Value>): Promise<Value> {
    const database = await this.#connection.open();
    try {
      const transaction = begin(database);
      const [value] = await Promise.all([
        work(transaction).catch((error: unknown) => {
          abort(transaction);
          throw error;
        }),
        transaction.done,
      ]);
      return value;
    } catch (error) {
      throw inPlainWords(error);
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

const idAndRevision = ({ id, revision }: { id: string; revision: number }) => ({ id, revision });
