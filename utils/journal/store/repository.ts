import * as v from 'valibot';
import { SidelightError } from '@/utils/messages/errors';
import type {
  DayCount,
  DraftReply,
  EntryList,
  FollowUp,
  Label,
  SaveReply,
  Version,
} from '@/utils/messages/protocol';
import { BIN_DAYS, contentOf, firstWords } from '@/utils/journal/entry';
import { entrySchema } from '@/utils/journal/entry-schema';
import type { Draft, Entry, EntryContent } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import { digestOf, hasPhrases, parseQuery, phrasesFit } from '@/utils/journal/search';
import type { JournalIndex, Query } from '@/utils/journal/search';
import { timeOf, uuidFor } from '@/utils/journal/uuid';
import { unwatched, write } from './database';
import type { Writing } from './database';
import { DraftStore } from './draft-store';
import { EntryStore } from './entry-store';
import { changedLabels, withLabel } from './labels';
import type { LabelKind } from './labels';
import type { Home } from './home';
import { Imports } from './imports';
import { loadIndex } from './load-index';
import { mergeContents } from './merge';
import { openRecord, sameState } from './records';
import { versionsOf } from './schema';
import type { StoredRecord, StoreName } from './schema';
import { addSegment, MOST_LOOSE, SEGMENT_ENTRIES, settle } from './settle';
import { summaryOf } from './summary-of';
import { Turns } from './turns';

const DAY = 24 * 60 * 60 * 1000;

/** Earlier versions kept of one entry; beyond, the oldest go. */
const MOST_VERSIONS = 50;

/** Entries changed in one transaction when many are changed. */
const BATCH = 250;

/** Every answer, and not some of them. */
const ALL = { offset: 0, limit: Infinity };

/** One entry as it is to be, and the record it replaces. */
interface Change {
  entry: Entry;
  before: Entry | undefined;
}

/**
 * The opened journal, as the background answers for it. Every write is on the disk before it is
 * acknowledged, is all or nothing, and may be asked for twice.
 *
 * Writes take turns, and each still compares what it read with what is there, within its
 * transaction.
 */
export class Repository {
  readonly entries: EntryStore;
  readonly drafts: DraftStore;
  readonly imports = new Imports(this);
  readonly turns = new Turns();
  #index: Promise<JournalIndex> | undefined;
  #loaded: JournalIndex | undefined;
  #takingUp: Promise<void> | undefined;
  /** Written while the index was being read, perhaps after its part of the disk had been. */
  #writtenMeanwhile: Entry[] = [];
  #isSettling = false;
  #isClosed = false;

  /** @param onLoaded called when the index has come to be there, after some were answered without */
  constructor(
    readonly home: Home,
    readonly onLoaded: () => void = () => undefined,
  ) {
    this.entries = new EntryStore(home);
    this.drafts = new DraftStore(home);
  }

  /** Does something while nothing is written. */
  still<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.turns.take(() => this.drafts.turns.take(work));
  }

  /** Forgets everything that was opened. What is under way comes to its end first. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.turns.take(() => this.home.connection.close());
    this.#loaded?.clear();
    this.#loaded = undefined;
    this.#index = undefined;
    this.#writtenMeanwhile = [];
    this.entries.forgetAll();
    this.drafts.forgetAll();
  }

  /** To be asked before more is read. @throws {SidelightError} `locked` once it was closed */
  checkOpen(): void {
    if (this.#isClosed) throw new SidelightError('locked');
  }

  /** The index, opened when first asked for. */
  index(): Promise<JournalIndex> {
    if (this.#isClosed) return Promise.reject(new SidelightError('locked'));
    this.#index ??= this.#load().catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  async #load(): Promise<JournalIndex> {
    this.#writtenMeanwhile = [];
    const { index, missing } = await loadIndex(this.entries);
    if (this.#isClosed) index.clear();
    this.checkOpen();
    for (const entry of this.#writtenMeanwhile) index.put(entry);
    this.#writtenMeanwhile = [];
    this.#loaded = index;
    this.takeUp(missing);
    this.onLoaded();
    this.settleSoon(index);
    unwatched(pause().then(() => this.#emptyBin()));
    return index;
  }

  async #emptyBin(): Promise<void> {
    if ((await this.purgeOld()) > 0) this.onLoaded();
  }

  /** Resolves when everything that is on the disk has been taken up by the index. */
  async whole(): Promise<void> {
    await this.index();
    await this.#takingUp;
  }

  /** Entries that are on the disk and not in the index are taken up, some at a time. */
  takeUp(ids: readonly string[]): void {
    if (ids.length === 0) return;
    const before = this.#takingUp;
    const taking = Promise.all([before?.catch(() => undefined), this.index()])
      .then(([, index]) => this.#takeUp(ids, index))
      .finally(() => {
        if (this.#takingUp === taking) this.#takingUp = undefined;
        this.onLoaded();
      });
    this.#takingUp = taking;
    unwatched(taking);
  }

  async #takeUp(ids: readonly string[], index: JournalIndex): Promise<void> {
    for (let at = 0; at < ids.length && this.#loaded === index; at += SEGMENT_ENTRIES) {
      const some = ids.slice(at, at + SEGMENT_ENTRIES);
      try {
        await this.turns.take(() => this.#takeUpSome(some, index));
      } catch (error) {
        // Without these it would take what is on the disk for new: it is opened anew when asked for.
        if (this.#loaded === index) this.#index = this.#loaded = undefined;
        throw error;
      }
      // Requests that came meanwhile have their turn.
      await pause();
    }
    this.settleSoon(index);
  }

  async #takeUpSome(ids: readonly string[], index: JournalIndex): Promise<void> {
    const missing = ids.filter((id) => index.stateOf(id) === undefined && !this.entries.isGone(id));
    const entries = await this.entries.settled(missing);
    // A segment is worth its while from some dozens of entries on, and can wait if it cannot be written.
    const isSealed =
      entries.length >= MOST_LOOSE &&
      (await addSegment(this.entries, index, entries).then(
        () => true,
        () => false,
      ));
    if (!isSealed) for (const entry of entries) index.put(entry);
  }

  async list(query: string, bin: boolean, offset: number, limit: number): Promise<EntryList> {
    const loading = this.index();
    if (this.#loaded === undefined && query.trim() === '' && !bin && offset === 0) {
      unwatched(loading);
      return this.#firstScreen(limit);
    }
    const index = await loading;
    const parsed = parseQuery(query);
    const phrased = hasPhrases(parsed);
    const found = index.find(parsed, phrased ? { ...ALL, bin } : { bin, offset, limit });
    const fitting = phrased ? await this.#fitting(parsed, found.ids) : undefined;
    const ids = fitting?.slice(offset, offset + limit) ?? found.ids;
    const entries = await this.entries.getMany(ids);
    // What cannot be read is told apart, and no longer counted among what is found.
    for (const [at, id] of ids.entries()) if (entries[at] === undefined) index.remove(id);
    return {
      entries: entries.filter((entry) => entry !== undefined).map((e) => summaryOf(e, found.marks)),
      // While entries are still being taken up, there are more than can be counted.
      total: this.#takingUp === undefined ? (fitting?.length ?? found.total) : null,
      unreadable: this.entries.unreadable.size,
      marks: [...found.marks],
      problems: [...parsed.problems],
    };
  }

  async ids(query: string, bin: boolean): Promise<string[]> {
    const parsed = parseQuery(query);
    const { ids } = (await this.index()).find(parsed, { ...ALL, bin });
    return hasPhrases(parsed) ? this.#fitting(parsed, ids) : ids;
  }

  async days(query: string, from: string, before: string): Promise<DayCount[]> {
    const index = await this.index();
    const counts = index.days(parseQuery(query), { bin: false }, from, before);
    return [...counts].map(([day, count]) => ({ day, count }));
  }

  async get(id: string): Promise<Entry | null> {
    return (await this.entries.get(id)) ?? null;
  }

  async versions(id: string): Promise<Version[]> {
    const database = await this.home.connection.open();
    const records = await database.getAll('versions', versionsOf(id));
    const opened = await Promise.all(
      records.map((record) =>
        openRecord(this.home.sealer, 'entries', record).catch(() => undefined),
      ),
    );
    const now = await this.entries.get(id);
    return [...opened, now]
      .filter((entry) => entry !== undefined)
      .map((entry) => ({
        revision: entry.revision,
        updatedAt: entry.updatedAt,
        content: contentOf(entry),
      }))
      .sort((a, b) => b.revision - a.revision);
  }

  save(
    id: string,
    baseRevision: number,
    content: EntryContent,
    draftId?: string,
  ): Promise<SaveReply> {
    return this.turns.take(() => this.#save(id, baseRevision, content, draftId));
  }

  /** Into the bin. */
  delete(ids: readonly string[]): Promise<number> {
    return this.#change(ids, (entry, now) =>
      entry.deletedAt === undefined ? { ...entry, deletedAt: now } : entry,
    );
  }

  /** Out of the bin. */
  restore(ids: readonly string[]): Promise<number> {
    return this.#change(ids, (entry) => {
      const { deletedAt, ...kept } = entry;
      return deletedAt === undefined ? entry : kept;
    });
  }

  setThemes(ids: readonly string[], add: string[], remove: string[]): Promise<number> {
    return this.#change(ids, (entry) => changedLabels(entry, add, remove));
  }

  async renameLabel(what: LabelKind, name: string, to: string): Promise<number> {
    const index = await this.index();
    const ids = index.entriesWith(what === 'theme' ? { theme: name } : { hashtag: name });
    return this.#change(ids, (entry) => withLabel(entry, what, name, to));
  }

  setFollowUpDone(id: string, due: string, text: string, done: boolean): Promise<number> {
    return this.#change([id], (entry, now) => {
      const at = entry.followUps.findIndex(
        (one) => one.due === due && one.text === text && (one.doneAt === undefined) === done,
      );
      if (at === -1) return entry;
      const followUps = entry.followUps.map((one, index) => {
        if (index !== at) return one;
        const { doneAt: _doneAt, ...open } = one;
        return done ? { ...open, doneAt: now } : open;
      });
      return { ...entry, followUps };
    });
  }

  /** For good, with their earlier versions; only what is in the bin. */
  purge(ids: readonly string[]): Promise<number> {
    return this.turns.take(async () => {
      const entries = await this.entries.getMany(ids);
      const gone = entries.filter((entry) => entry?.deletedAt !== undefined) as Entry[];
      await write(this.home.connection, (transaction) => {
        for (const { id, revision, updatedAt } of gone) {
          const tombstone = { id, revision, updatedAt, payload: null };
          unwatched(transaction.objectStore('recent').put(tombstone));
          unwatched(transaction.objectStore('entries').delete(id));
          unwatched(transaction.objectStore('versions').delete(versionsOf(id)));
        }
      });
      const index = await this.index();
      for (const { id } of gone) {
        this.entries.gone(id);
        index.remove(id);
      }
      this.settleSoon(index);
      return gone.length;
    });
  }

  /** Forgets what an entry was before, for good. Resolves with how many versions that were. */
  forgetVersions(id: string): Promise<number> {
    return this.turns.take(async () => {
      const forget = async (transaction: Writing) => {
        const versions = transaction.objectStore('versions');
        const count = await versions.count(versionsOf(id));
        unwatched(versions.delete(versionsOf(id)));
        return count;
      };
      const forgotten = await write(this.home.connection, forget, ['versions']);
      this.home.touched?.add(id);
      return forgotten;
    });
  }

  /** Purges what has been in the bin for its time. Resolves with how many that were. */
  async purgeOld(): Promise<number> {
    const before = Date.now() - BIN_DAYS * DAY;
    const old = (await this.index()).binnedBefore(before);
    if (old.length === 0) return 0;
    // What a backup brought back is not taken away again before it was here for as long.
    const kept = await this.imports.broughtSince(new Date(before).toISOString());
    const due = old.filter((id) => !kept.has(id));
    return due.length === 0 ? 0 : this.purge(due);
  }

  async labels(): Promise<{ themes: Label[]; hashtags: Label[] }> {
    const index = await this.index();
    return { themes: index.themes(), hashtags: index.hashtags() };
  }

  async followUps(): Promise<FollowUp[]> {
    const ids = (await this.index()).followUps();
    const entries = await this.entries.getMany(ids);
    return entries
      .flatMap((entry) => (entry === undefined ? [] : openFollowUps(entry)))
      .sort((a, b) => a.due.localeCompare(b.due));
  }

  /**
   * How many follow-ups are due by then, and when the next one is; times in ms.
   *
   * @throws {SidelightError} `locked` when it was closed meanwhile
   */
  async due(by: number): Promise<{ count: number; next: number | undefined }> {
    // A number beside the list: whoever waits for the list itself goes first.
    await pause();
    const index = await this.index();
    const ids = index.followUps(by);
    let next = index.nextDue(by) ?? Infinity;
    let count = 0;
    for (let at = 0; at < ids.length; at += BATCH) {
      this.checkOpen();
      const entries = await this.entries.getMany(ids.slice(at, at + BATCH));
      for (const { due } of entries.flatMap((entry) => entry?.followUps.filter(isOpen) ?? [])) {
        const time = Date.parse(due);
        if (time <= by) count += 1;
        else next = Math.min(next, time);
      }
    }
    this.checkOpen();
    return { count, next: next === Infinity ? undefined : next };
  }

  listDrafts(): Promise<Draft[]> {
    return this.drafts.list();
  }

  putDraft(draft: Draft): Promise<DraftReply> {
    return this.drafts.put(draft);
  }

  dropDraft(id: string): Promise<void> {
    return this.drafts.drop(id);
  }

  /** What was met so far that is there and cannot be read, the newest first. */
  async unreadable(): Promise<{ id: string; updatedAt: string }[]> {
    await this.whole();
    return [...this.entries.unreadable]
      .map(([id, updatedAt]) => ({ id, updatedAt }))
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  }

  /** Newest entries, before it is known how many there are: a notice follows when it is. */
  async #firstScreen(limit: number): Promise<EntryList> {
    const entries = await this.entries.newest(limit);
    const unreadable = this.entries.unreadable.size;
    return {
      entries: entries.map((e) => summaryOf(e, [])),
      total: null,
      unreadable,
      marks: [],
      problems: [],
    };
  }

  /** Those of the found in which the words of a phrase stand together. */
  async #fitting(query: Query, ids: readonly string[]): Promise<string[]> {
    const fitting: string[] = [];
    for (let at = 0; at < ids.length; at += BATCH) {
      this.checkOpen();
      const entries = await this.entries.getMany(ids.slice(at, at + BATCH));
      for (const entry of entries) {
        if (entry !== undefined && phrasesFit(contentOf(entry), query)) fitting.push(entry.id);
      }
    }
    return fitting;
  }

  async #save(
    id: string,
    baseRevision: number,
    content: EntryContent,
    draftId: string | undefined,
  ): Promise<SaveReply> {
    const current = await this.#current(id);
    if (current === undefined || current.revision === baseRevision) {
      const { entry } = await this.#put(id, current, content, draftId);
      return { entry, keptBoth: false };
    }
    const theirs = contentOf(current);
    const merged =
      current.deletedAt === undefined && (await this.#merge(id, baseRevision, theirs, content));
    if (merged) {
      const { entry } = await this.#put(id, current, merged, draftId);
      return { entry, keptBoth: false };
    }
    return { entry: await this.#keepBeside(id, content, draftId), keptBoth: true };
  }

  /** The two wordings in one, where they do not touch the same field. */
  async #merge(
    id: string,
    baseRevision: number,
    theirs: EntryContent,
    ours: EntryContent,
  ): Promise<EntryContent | undefined> {
    if (same(theirs, ours)) return ours;
    const database = await this.home.connection.open();
    const record = await database.get('versions', [id, baseRevision]);
    if (record === undefined) return undefined;
    const base = await openRecord(this.home.sealer, 'entries', record).catch(() => undefined);
    return base && mergeContents(contentOf(base), theirs, ours);
  }

  async #put(
    id: string,
    current: Entry | undefined,
    content: EntryContent,
    draftId: string | undefined,
  ): Promise<Change> {
    if (current && same(contentOf(current), content) && current.deletedAt === undefined) {
      if (draftId !== undefined) await this.drafts.drop(draftId);
      return { entry: current, before: current };
    }
    const now = after(current);
    const entry: Entry = {
      ...content,
      id,
      createdAt: current?.createdAt ?? new Date(timeOf(id) ?? Date.now()).toISOString(),
      updatedAt: now,
      revision: (current?.revision ?? 0) + 1,
    };
    const change = { entry, before: current };
    await this.#write([change], draftId);
    return change;
  }

  /** Words a save could not place become a second entry, once however often they are sent. */
  async #keepBeside(
    id: string,
    content: EntryContent,
    draftId: string | undefined,
  ): Promise<Entry> {
    const besideId = await uuidFor(timeOf(id) ?? Date.now(), id, digestOf(content));
    const beside = await this.#current(besideId);
    if (beside !== undefined && beside.deletedAt === undefined) return beside;
    return (await this.#put(besideId, beside, content, draftId)).entry;
  }

  /** Changes many entries; those that `change` returns as they are stay. Resolves with how many. */
  #change(ids: readonly string[], change: (entry: Entry, now: string) => Entry): Promise<number> {
    return this.turns.take(async () => {
      let changed = 0;
      for (let at = 0; at < ids.length; at += BATCH) {
        changed += await this.#changeSome(ids.slice(at, at + BATCH), change);
      }
      return changed;
    });
  }

  async #changeSome(
    ids: readonly string[],
    change: (entry: Entry, now: string) => Entry,
  ): Promise<number> {
    const entries = await this.entries.getMany(ids);
    const missing = ids.length === 1 && entries[0] === undefined;
    if (missing) throw new SidelightError('missing');
    const changes = entries.flatMap((before): Change[] => {
      if (before === undefined) return [];
      const now = after(before);
      const entry = change(before, now);
      if (entry === before) return [];
      // Into the bin and out of it not a word changes: the revision stays as it is.
      const isMove = same(contentOf(before), contentOf(entry));
      const revision = before.revision + (isMove ? 0 : 1);
      // What its form does not allow could never be read again.
      if (!isMove && !v.is(entrySchema, entry)) throw new SidelightError('tooLong');
      return [{ entry: { ...entry, updatedAt: now, revision }, before }];
    });
    if (changes.length > 0) await this.#write(changes);
    return changes.length;
  }

  /** An entry as it is. What the index has never heard of is not looked for on the disk. */
  async #current(id: string): Promise<Entry | undefined> {
    const index = this.#loaded;
    if (
      index !== undefined &&
      this.#takingUp === undefined &&
      index.stateOf(id) === undefined &&
      !this.entries.unreadable.has(id)
    ) {
      return undefined;
    }
    return this.entries.get(id);
  }

  /** Writes entries if those on the disk are still as they were read. */
  async #write(changes: readonly Change[], draftId?: string): Promise<void> {
    const sealed = await Promise.all(
      changes.map(async (change) => ({ ...change, record: await this.entries.seal(change.entry) })),
    );
    const index = this.#loaded;
    const isNew = changes.every(({ before }) => before === undefined);
    const replaceAll = async (transaction: Writing) => {
      if (draftId !== undefined) unwatched(transaction.objectStore('drafts').delete(draftId));
      await Promise.all(
        sealed.map((change) => replace(transaction, change, this.entries.isGone(change.entry.id))),
      );
    };
    const stores: StoreName[] = ['recent'];
    if (!isNew) stores.push('entries', 'versions');
    if (draftId !== undefined) stores.push('drafts');
    try {
      await write(this.home.connection, replaceAll, stores, () => {
        for (const { entry } of changes) index?.put(entry);
      });
    } catch (error) {
      for (const { entry, before } of changes) {
        this.entries.forget(entry.id);
        if (before === undefined) index?.remove(entry.id);
        else index?.put(before);
      }
      throw error;
    }
    if (index === undefined) this.#heardLate(changes);
    for (const { entry, record } of sealed) this.entries.wrote(entry, record);
    if (draftId !== undefined) this.drafts.forget(draftId);
    this.settleSoon(index);
  }

  /** When it was written there was no index yet. */
  #heardLate(changes: readonly Change[]): void {
    for (const { entry } of changes) {
      if (this.#loaded !== undefined) this.#loaded.put(entry);
      else this.#writtenMeanwhile.push(entry);
    }
  }

  /** Ids that were deleted for good are free again, in every store. In turn with writes. */
  async bury(): Promise<void> {
    await settle(this.entries, await this.index());
  }

  /** Not while all is copied to another database: what goes from store to store could be missed. */
  async #settle(index: JournalIndex): Promise<void> {
    if (this.home.touched === undefined && this.#loaded === index) {
      await settle(this.entries, index);
    }
  }

  /** Moves what has gathered in `recent` into the index, when it is much or something is gone for good. */
  settleSoon(index: JournalIndex | undefined): void {
    const isMuch =
      index !== undefined && (index.looseCount >= MOST_LOOSE || this.entries.goneIds.length > 0);
    if (!isMuch || this.home.touched || this.#isSettling) return;
    this.#isSettling = true;
    const settling = pause().then(() => this.turns.take(() => this.#settle(index)));
    unwatched(settling.finally(() => (this.#isSettling = false)));
  }
}

/** @param isReborn the id was deleted for good, and is written again */
async function replace(
  transaction: Writing,
  { entry, before, record }: Change & { record: StoredRecord },
  isReborn: boolean,
): Promise<void> {
  const recent = transaction.objectStore('recent');
  if (before === undefined) {
    // Fails, and the transaction with it, when one has come to be there.
    unwatched(isReborn ? recent.put(record) : recent.add(record));
    return;
  }
  const now =
    (await recent.get(entry.id)) ?? (await transaction.objectStore('entries').get(entry.id));
  if (now === undefined || !sameState(now, before)) {
    throw new SidelightError('gaveUp', 'it has changed meanwhile');
  }
  unwatched(recent.put(record));
  if (entry.revision === before.revision) return;
  const versions = transaction.objectStore('versions');
  unwatched(versions.put(now));
  const kept = await versions.getAllKeys(versionsOf(entry.id));
  for (const key of kept.slice(0, Math.max(0, kept.length - MOST_VERSIONS))) {
    unwatched(versions.delete(key));
  }
}

const isOpen = ({ doneAt }: Entry['followUps'][number]): boolean => doneAt === undefined;

function openFollowUps(entry: Entry): FollowUp[] {
  const { id, kind } = entry;
  return entry.followUps
    .filter(isOpen)
    .map(({ due, text }) => ({ id, title: firstWords(entry), kind, due, text }));
}

/** Lets what waits have its turn. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** The time of a change: now, and in any case after the one before, so that no two look alike. */
function after(before: Entry | undefined): string {
  const last = before ? Date.parse(before.updatedAt) : 0;
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}
