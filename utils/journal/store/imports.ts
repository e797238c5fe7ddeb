import { unwrap } from 'idb';
import type { Draft, Entry } from '@/utils/journal/entry';
import { contentOf } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import { digestOf } from '@/utils/journal/search';
import { uuidFor } from '@/utils/journal/uuid';
import { SidelightError } from '@/utils/messages/errors';
import type { ImportReply, LastImport } from '@/utils/messages/protocol';
import { unwatched, write } from './database';
import type { Connection, Database } from './database';
import { sameState, sealRecord, stateOf } from './records';
import type { Repository } from './repository';
import { versionsOf } from './schema';
import { Turns } from './turns';
import type { ImportPart, RecordState, StoredImport, StoredRecord } from './schema';

/** Entries written in one transaction. */
const BATCH = 1_000;

/** Entries that the index takes up in the time one waits for a page. */
const FEW = 250;

export interface Incoming {
  entries: Entry[];
  drafts: Draft[];
  /** Earlier versions of entries. */
  versions: Entry[];
}

/** An import under way. Its records are on the disk, and count once it has come to its end. */
interface UnderWay {
  id: string;
  /** The next part it waits for. */
  next: number;
  /** How many batches were handed to the disk. */
  written: number;
  /** Sealed, and not written yet. */
  entries: StoredRecord[];
  drafts: StoredRecord[];
  versions: StoredRecord[];
  /** Entries it has brought so far: an id may come only once. */
  seen: Set<string>;
  reply: ImportReply;
  /** What is being written: the next part is made ready meanwhile. */
  writing: Promise<void>;
}

/**
 * Brings in what a view has read and checked, part by part. Nothing shows before the end; what was
 * cut short, by whatever, is taken back.
 */
export class Imports {
  #underWay: UnderWay | undefined;
  /** What is asked of an import is done in the order it was asked. */
  readonly #turns = new Turns();

  constructor(readonly repository: Repository) {}

  /** @throws {SidelightError} `gaveUp` while the journal is being moved */
  begin(importId: string): Promise<void> {
    return this.#turns.take(() => this.#begin(importId));
  }

  /** @throws {SidelightError} `lost` when earlier parts are not known here */
  add(importId: string, part: number, incoming: Incoming): Promise<void> {
    return this.#turns.take(() => this.#add(importId, part, incoming));
  }

  /** @throws {SidelightError} `lost` when not all parts are known here */
  commit(importId: string, parts: number): Promise<ImportReply> {
    return this.#turns.take(() => this.#commit(importId, parts));
  }

  /** Takes back what was written of an import that has not come to its end. */
  cancel(): Promise<void> {
    return this.#turns.take(() => this.#cancel());
  }

  async #begin(importId: string): Promise<void> {
    this.#checkStays();
    await this.#cancel();
    await this.repository.whole();
    this.#checkStays();
    this.#underWay = {
      id: importId,
      next: 0,
      written: 0,
      entries: [],
      drafts: [],
      versions: [],
      seen: new Set(),
      reply: { added: 0, same: 0, keptBoth: 0 },
      writing: Promise.resolve(),
    };
  }

  #checkStays(): void {
    if (this.repository.home.touched === undefined) return;
    throw new SidelightError('gaveUp', 'the journal is moving');
  }

  async #add(importId: string, part: number, incoming: Incoming): Promise<void> {
    const now = this.#underWay;
    if (now?.id !== importId && (await this.#isDone(importId))) return;
    if (now?.id !== importId || part > now.next) throw new SidelightError('lost');
    if (part < now.next) return;
    now.next += 1;
    try {
      await this.#place(now, incoming);
      if (now.entries.length >= BATCH) await this.#write(now);
    } catch (error) {
      // Of this part some may be missing: nothing is made of it any more.
      this.#underWay = undefined;
      throw error;
    }
  }

  async #commit(importId: string, parts: number): Promise<ImportReply> {
    const done = await this.#isDone(importId);
    if (done) return { added: done.added, same: done.same, keptBoth: done.keptBoth };
    const now = this.#underWay;
    if (now?.id !== importId || now.next !== parts) throw new SidelightError('lost');
    await this.#write(now);
    await now.writing;
    const { connection } = this.repository.home;
    await write(connection, async (transaction) => {
      // Whatever came in between: it is whole, or it is not there.
      const written = await transaction.objectStore('importParts').count(partsOf(importId));
      if (written !== now.written) throw new SidelightError('lost');
      const kept: StoredImport = { id: importId, at: new Date().toISOString(), ...now.reply };
      unwatched(transaction.objectStore('imports').put(kept));
    });
    this.#underWay = undefined;
    const brought = [...now.seen];
    this.repository.takeUp(brought);
    // Of a few, whoever asks next sees them all; thousands come to be found by and by.
    if (brought.length <= FEW) await this.repository.whole();
    return now.reply;
  }

  async #cancel(): Promise<void> {
    await this.#underWay?.writing.catch(() => undefined);
    this.#underWay = undefined;
    await takeBackUnfinished(this.repository.home.connection);
  }

  /** The newest import of which anything can still be taken back. */
  async last(): Promise<LastImport | null> {
    const database = await this.repository.home.connection.open();
    const imports = await database.getAll('imports');
    for (const one of imports.sort((a, b) => b.at.localeCompare(a.at))) {
      if (!(await this.#isLeftOf(one.id))) continue;
      const { id, at, added, same: alike, keptBoth } = one;
      return { importId: id, at, added, same: alike, keptBoth };
    }
    return null;
  }

  /** Ids of what imports have brought since then (ISO 8601 UTC), or are bringing now. */
  async broughtSince(time: string): Promise<Set<string>> {
    const database = await this.repository.home.connection.open();
    const imports = await database.getAll('imports');
    const brought = new Set(this.#underWay?.seen);
    for (const { id } of imports.filter(({ at }) => at >= time)) {
      const parts = await database.getAll('importParts', partsOf(id));
      for (const { entries } of parts) for (const entry of entries) brought.add(entry.id);
    }
    return brought;
  }

  /** Removes what an import added and nobody has changed since. Resolves with how many records. */
  undo(importId: string): Promise<number> {
    const { repository } = this;
    const { home, entries, drafts } = repository;
    return repository.still(async () => {
      const index = await repository.index();
      const { states, count } = await write(home.connection, async (transaction) => {
        const parts = await transaction.objectStore('importParts').getAll(partsOf(importId));
        const gone: RecordState[] = [];
        const recent = transaction.objectStore('recent');
        const settled = transaction.objectStore('entries');
        for (const state of parts.flatMap((part) => part.entries)) {
          const now = (await recent.get(state.id)) ?? (await settled.get(state.id));
          if (!sameState(now, state) || now?.payload === null) continue;
          unwatched(settled.delete(state.id));
          unwatched(recent.put({ ...state, payload: null }));
          unwatched(transaction.objectStore('versions').delete(versionsOf(state.id)));
          gone.push(state);
        }
        let removed = 0;
        const store = transaction.objectStore('drafts');
        for (const state of parts.flatMap((part) => part.drafts)) {
          if (!sameState(await store.get(state.id), state)) continue;
          unwatched(store.delete(state.id));
          drafts.forget(state.id);
          removed += 1;
        }
        unwatched(transaction.objectStore('imports').delete(importId));
        unwatched(transaction.objectStore('importParts').delete(partsOf(importId)));
        return { states: gone, count: gone.length + removed };
      });
      for (const { id } of states) {
        entries.gone(id);
        index.remove(id);
      }
      repository.settleSoon(index);
      return count;
    });
  }

  async #isDone(importId: string): Promise<StoredImport | undefined> {
    const database = await this.repository.home.connection.open();
    return database.get('imports', importId);
  }

  /** Nothing twice, nothing over anything: where the words differ both are kept. */
  async #place(now: UnderWay, { entries, drafts, versions }: Incoming): Promise<void> {
    const { home } = this.repository;
    const placed = await Promise.all(entries.map((entry) => this.#placeEntry(now, entry)));
    const kept = placed.filter((entry) => entry !== undefined);
    const records = await Promise.all(kept.map((entry) => this.repository.entries.seal(entry)));
    now.entries.push(...records);
    for (const draft of drafts) await this.#placeDraft(now, draft);
    const ofKept = versions.filter(({ id }) => now.seen.has(id));
    const earlier = await Promise.all(
      ofKept.map((version) => sealRecord(home.sealer, 'entries', version)),
    );
    now.versions.push(...earlier);
  }

  async #placeEntry(now: UnderWay, entry: Entry): Promise<Entry | undefined> {
    const index = await this.repository.index();
    const isThere =
      index.stateOf(entry.id) !== undefined || this.repository.entries.unreadable.has(entry.id);
    if (!isThere && !now.seen.has(entry.id)) {
      now.seen.add(entry.id);
      now.reply.added += 1;
      return entry;
    }
    const there = await this.repository.entries.get(entry.id).catch(() => undefined);
    const isBinned = entry.deletedAt !== undefined;
    const isSame =
      there !== undefined &&
      same(contentOf(there), contentOf(entry)) &&
      (there.deletedAt !== undefined) === isBinned;
    if (isSame) {
      now.reply.same += 1;
      return undefined;
    }
    // The same words beside what is there have the same id whenever they come.
    const digest = digestOf(contentOf(entry));
    const id = await uuidFor(Date.parse(entry.createdAt), entry.id, digest, String(isBinned));
    if (index.stateOf(id) !== undefined || now.seen.has(id)) {
      now.reply.same += 1;
      return undefined;
    }
    now.seen.add(id);
    now.reply[there === undefined ? 'added' : 'keptBoth'] += 1;
    return { ...entry, id, revision: 1 };
  }

  async #placeDraft(now: UnderWay, draft: Draft): Promise<void> {
    const { drafts, home } = this.repository;
    const here = await drafts.list();
    const twin = here.find(({ id }) => id === draft.id);
    const isKnown = (one: Draft) =>
      same(one.content, draft.content) &&
      (one.id === draft.id || one.createdAt === draft.createdAt);
    if (here.some(isKnown)) {
      now.reply.same += 1;
      return;
    }
    const isTaken = twin !== undefined || (await drafts.has(draft.id));
    const id = isTaken
      ? await uuidFor(Date.parse(draft.createdAt), draft.id, digestOf(draft.content))
      : draft.id;
    now.reply[isTaken ? 'keptBoth' : 'added'] += 1;
    const kept = isTaken ? { ...draft, id, revision: 1 } : draft;
    now.drafts.push(await sealRecord(home.sealer, 'drafts', kept));
  }

  /** Begins to write what has been made ready; waits for what was begun before. */
  async #write(now: UnderWay): Promise<void> {
    const { entries, drafts, versions } = now;
    if (entries.length + drafts.length + versions.length === 0) return;
    now.entries = [];
    now.drafts = [];
    now.versions = [];
    const before = now.writing;
    now.writing = before.then(() =>
      this.repository.turns.take(() => this.#writeSome(now, entries, drafts, versions)),
    );
    // Heard by whoever waits for it next.
    unwatched(now.writing);
    await before;
  }

  /** One transaction: records, with what it takes to take them back. */
  async #writeSome(
    now: UnderWay,
    entries: readonly StoredRecord[],
    drafts: readonly StoredRecord[],
    versions: readonly StoredRecord[],
  ): Promise<void> {
    const { home } = this.repository;
    this.repository.checkOpen();
    if (this.#underWay !== now || home.touched !== undefined) throw new SidelightError('lost');
    // The index on the disk may still have what was there before under one of these ids.
    const isAgain = entries.some(({ id }) => this.repository.entries.isGone(id));
    if (isAgain) await this.repository.bury();
    const part: ImportPart = {
      importId: now.id,
      part: now.written,
      entries: entries.map(stateOf),
      drafts: drafts.map(stateOf),
      versions: versions.map(({ id, revision }) => [id, revision]),
    };
    now.written += 1;
    await write(home.connection, (transaction) => {
      // Added: should one have come to be there, all of it fails rather than take its place. Without
      // a promise for each, which takes its time: a request that fails ends the transaction.
      const store = unwrap(transaction.objectStore('entries'));
      for (const record of entries) store.add(record);
      for (const record of drafts) unwatched(transaction.objectStore('drafts').add(record));
      for (const record of versions) unwatched(transaction.objectStore('versions').put(record));
      unwatched(transaction.objectStore('importParts').put(part));
    });
    for (const { id } of drafts) this.repository.drafts.forget(id);
  }

  /** Whether any record it added is still as it came. */
  async #isLeftOf(importId: string): Promise<boolean> {
    const database = await this.repository.home.connection.open();
    for await (const part of partsIn(database, importId)) {
      for (const state of part.entries) {
        const now =
          (await database.get('recent', state.id)) ?? (await database.get('entries', state.id));
        if (sameState(now, state) && now?.payload !== null) return true;
      }
      for (const state of part.drafts) {
        if (sameState(await database.get('drafts', state.id), state)) return true;
      }
    }
    return false;
  }
}

/** One part after the other: of most imports the first says enough. */
async function* partsIn(database: Database, importId: string): AsyncGenerator<ImportPart> {
  for (const key of await database.getAllKeys('importParts', partsOf(importId))) {
    const part = await database.get('importParts', key);
    if (part !== undefined) yield part;
  }
}

/** Removes what imports have written that never came to their end, and nobody has changed since. */
export async function takeBackUnfinished(connection: Connection): Promise<void> {
  const database = await connection.open();
  const ended = new Set(await database.getAllKeys('imports'));
  const keys = await database.getAllKeys('importParts');
  const unfinished = keys.filter(([importId]) => !ended.has(importId));
  if (unfinished.length === 0) return;
  await write(connection, async (transaction) => {
    const parts = transaction.objectStore('importParts');
    for (const key of unfinished) {
      const part = await parts.get(key);
      const hasEnded = (await transaction.objectStore('imports').getKey(key[0])) !== undefined;
      if (part === undefined || hasEnded) continue;
      for (const store of ['entries', 'drafts'] as const) {
        const kept = transaction.objectStore(store);
        await Promise.all(
          part[store].map(async (state) => {
            if (sameState(await kept.get(state.id), state)) unwatched(kept.delete(state.id));
          }),
        );
      }
      for (const version of part.versions) {
        unwatched(transaction.objectStore('versions').delete(version));
      }
      unwatched(parts.delete(key));
    }
  });
}

const partsOf = (importId: string): IDBKeyRange => IDBKeyRange.bound([importId], [importId, []]);
