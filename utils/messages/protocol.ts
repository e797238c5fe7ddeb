import * as v from 'valibot';
import type { ListedPack } from '@/utils/guidance/packs/gather';
import { MOST_NAME } from '@/utils/guidance/packs/limits';
import type { PackInfo } from '@/utils/guidance/packs/pack';
import { MOST_LINE } from '@/utils/journal/entry';
import {
  draftSchema,
  entryContentSchema,
  entrySchema,
  isoTime,
} from '@/utils/journal/entry-schema';
import type { Draft, Entry, EntryContent, EntryKind, Source } from '@/utils/journal/entry';
import type { QueryProblem } from '@/utils/journal/search';
import { PAGE_KINDS } from '@/utils/platforms/platform';
import type { PromptEvent } from '@/utils/prompts/event';
import { contextSchema } from '@/utils/prompts/moment-schema';
import type { NextAllowed } from '@/utils/prompts/next-allowed';
import { planSchema } from '@/utils/prompts/plan';
import type { Plan } from '@/utils/prompts/plan';
import type { Said } from '@/utils/prompts/said';
import {
  COMPOSERS,
  OUTCOMES,
  RESPONSES,
  SITUATIONAL_TOPICS,
  SNOOZES,
} from '@/utils/prompts/vocabulary';
import type { SilenceReason } from '@/utils/prompts/vocabulary';
import type { AskedPlace } from '@/utils/sidebar/place';

/**
 * Every message that is sent through the runtime: who may send it, what it carries, what comes
 * back. Read from top to bottom it says who may talk to whom. What a view and the page beside it
 * say to each other goes over a port instead: see page-port.ts.
 */

/** A kind of context, as the background can tell it from a message's sender. */
export type Sender =
  | 'content' // a content script, inside a hostile page
  | 'sidepanel'
  | 'journal'
  | 'options'
  | 'welcome'
  | 'rehearsal' // the practice page: an extension page that plays the part of a host page
  | 'background';

/** Entries that one request may ask for, or change. */
const MOST_AT_ONCE = 100_000;

/** Characters of a piece of a pack, and pieces of one: more than any pack comes to. */
const MOST_CHUNK = 1_000_000;
const MOST_CHUNKS = 256;

const id = v.pipe(v.string(), v.uuid());
const nothing = v.optional(v.null());

function message<Reply>() {
  return <Payload extends v.GenericSchema>(definition: {
    from: readonly Sender[];
    payload: Payload;
  }) => definition as { from: readonly Sender[]; payload: Payload; reply?: Reply };
}

const journalViews = ['sidepanel', 'journal'] as const;
/** Where the journal can be locked, unlocked and sealed. */
const lockViews = ['sidepanel', 'journal', 'options', 'welcome'] as const;
/** Where employers' own cards are looked up, or managed. */
const packViews = ['sidepanel', 'journal', 'options'] as const;
const pages = ['content', 'rehearsal'] as const;
/** Where prompts are read about and silenced. */
const promptViews = ['sidepanel', 'journal', 'options'] as const;

const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_AT_ONCE));
const counted = v.pipe(v.number(), v.integer(), v.minValue(0));
const label = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_LINE));
/** A passphrase or a recovery code as it was typed. */
const secret = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_LINE));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Of a draft that a page hands over to be kept, in UTF-16 units; adapters read no longer ones. */
const MOST_DRAFT = 30_000;
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * Answered by the background. While the journal is locked, whatever would open it fails with
 * `locked`.
 */
export const requests = {
  /**
   * Summaries, newest first: in the journal or in the bin, those that fit `query` (its language is
   * in search/query/). `limit` counts what comes back, from `offset` on; `total` counts what there
   * is.
   */
  'entries/list': message<EntryList>()({
    from: journalViews,
    payload: v.object({
      query: v.pipe(v.string(), v.maxLength(MOST_LINE)),
      bin: v.boolean(),
      offset: v.optional(counted, 0),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_AT_ONCE)),
    }),
  }),
  /** Ids of all that fits, in the order of the list: for selecting everything that was found. */
  'entries/ids': message<{ ids: string[] }>()({
    from: journalViews,
    payload: v.object({ query: v.pipe(v.string(), v.maxLength(MOST_LINE)), bin: v.boolean() }),
  }),
  /** How many entries fit on each local day, by when what they tell of began; `before` excluded. */
  'entries/days': message<{ days: DayCount[] }>()({
    from: journalViews,
    payload: v.object({
      query: v.pipe(v.string(), v.maxLength(MOST_LINE)),
      from: day,
      before: day,
    }),
  }),
  'entries/get': message<Entry | null>()({ from: journalViews, payload: v.object({ id }) }),
  /**
   * Saves, and drops the draft it came from in the same transaction. `baseRevision` is the revision
   * the words were written on (0: new). If another view saved in between, both are kept: the words
   * become a second entry and the reply says so. Sent twice, it saves once.
   */
  'entries/save': message<SaveReply>()({
    from: journalViews,
    payload: v.object({
      id,
      baseRevision: counted,
      content: entryContentSchema,
      draftId: v.optional(id),
    }),
  }),
  /**
   * Into the bin, some hundreds at a time. What is there already stays as it is, so that it can be
   * asked again.
   */
  'entries/delete': message<Changed>()({ from: journalViews, payload: v.object({ ids }) }),
  /** Out of the bin. */
  'entries/restore': message<Changed>()({ from: journalViews, payload: v.object({ ids }) }),
  /** Out of the bin for good, with their earlier versions. What is not in the bin stays. */
  'entries/purge': message<Changed>()({ from: journalViews, payload: v.object({ ids }) }),
  /** Adds themes to several entries, and takes others away. */
  'entries/set-themes': message<Changed>()({
    from: journalViews,
    payload: v.object({ ids, add: v.array(label), remove: v.array(label) }),
  }),
  /** What an entry was before each save, newest first. */
  'entries/versions': message<{ versions: Version[] }>()({
    from: journalViews,
    payload: v.object({ id }),
  }),
  /** Forgets them, for good. The entry as it is stays. */
  'entries/forget-versions': message<Changed>()({ from: journalViews, payload: v.object({ id }) }),
  /** Themes and hashtags in use, the most used first. */
  'themes/list': message<{ themes: Label[]; hashtags: Label[] }>()({
    from: journalViews,
    payload: nothing,
  }),
  /** Gives a theme or hashtag another name in every entry; one that exists already is merged with. */
  'themes/rename': message<Changed>()({
    from: journalViews,
    payload: v.object({ what: v.picklist(['theme', 'hashtag']), name: label, to: label }),
  }),
  /** Open follow-ups, the earliest first. */
  'follow-ups/list': message<{ followUps: FollowUp[] }>()({
    from: journalViews,
    payload: nothing,
  }),
  /** How many are due by then; ISO 8601. */
  'follow-ups/count': message<{ count: number }>()({
    from: journalViews,
    payload: v.object({ by: isoTime }),
  }),
  /** Marks one as done, or as open again. `due` and `text` name it. */
  'follow-ups/set-done': message<Changed>()({
    from: journalViews,
    payload: v.object({ id, due: v.string(), text: v.string(), done: v.boolean() }),
  }),
  /** Unfinished writing, newest first. */
  'drafts/list': message<Draft[]>()({ from: journalViews, payload: nothing }),
  /** Keeps a draft. A stale `revision` is kept beside the newer one, under the id in the reply. */
  'drafts/put': message<DraftReply>()({
    from: journalViews,
    payload: v.object({ draft: draftSchema }),
  }),
  'drafts/drop': message<null>()({ from: journalViews, payload: v.object({ id }) }),

  /** How it stands with the journal as a whole; answered also while it is locked. */
  'journal/state': message<JournalState>()({ from: lockViews, payload: nothing }),
  /** The person knows that the journal was emptied: it is not said again. */
  'journal/acknowledge-emptied': message<null>()({ from: lockViews, payload: nothing }),
  /** Entries that are there and cannot be read, the newest first. */
  'journal/unreadable': message<{ records: Pick<Entry, 'id' | 'updatedAt'>[] }>()({
    from: journalViews,
    payload: nothing,
  }),
  /** With the passphrase or the recovery code. */
  'vault/unlock': message<Unlocked>()({ from: lockViews, payload: v.object({ secret }) }),
  'vault/lock': message<null>()({ from: lockViews, payload: nothing }),
  /** Someone is using a view: the time until it locks itself begins anew. */
  'vault/used': message<null>()({ from: lockViews, payload: nothing }),
  /**
   * Sets the first passphrase: everything is sealed anew under a new key into a fresh database,
   * which takes its time (`JournalState.moving`). Replies when it is done.
   */
  'vault/protect': message<{ done: boolean }>()({
    from: lockViews,
    payload: v.object({ passphrase: secret, recoveryCode: secret }),
  }),
  /** Stops a move under way: everything is as it was before. */
  'vault/cancel': message<null>()({ from: lockViews, payload: nothing }),
  /** Another passphrase, another recovery code, or both. `secret`: the one or the other of now. */
  'vault/change': message<Unlocked>()({
    from: lockViews,
    payload: v.object({
      secret,
      passphrase: v.optional(secret),
      recoveryCode: v.optional(secret),
    }),
  }),
  /** From now on the key lies beside the journal again. */
  'vault/unprotect': message<Unlocked>()({ from: lockViews, payload: v.object({ secret }) }),

  /** An import begins: what was added of it so far is forgotten. Counts what will come. */
  'import/begin': message<null>()({
    from: journalViews,
    payload: v.object({ importId: id, records: counted }),
  }),
  /** Hands over part `part` (from 0) of it. Fails with `lost` when the background knows of none. */
  'import/add': message<null>()({
    from: journalViews,
    payload: v.object({
      /** Chosen by the sender, so that a repeated request imports once. */
      importId: id,
      part: counted,
      entries: v.array(entrySchema),
      drafts: v.array(draftSchema),
      /** Earlier versions of entries. */
      versions: v.optional(v.array(entrySchema), []),
    }),
  }),
  /** All or nothing. What is there already, unchanged, is left; a different text is kept beside it. */
  'import/commit': message<ImportReply>()({
    from: journalViews,
    payload: v.object({ importId: id, parts: counted }),
  }),
  'import/cancel': message<null>()({ from: journalViews, payload: v.object({ importId: id }) }),
  /** The newest import that can still be taken back. */
  'journal/last-import': message<LastImport | null>()({ from: journalViews, payload: nothing }),
  /** Takes back the import of that id, and nothing changed since. */
  'journal/undo-import': message<{ removed: number }>()({
    from: journalViews,
    payload: v.object({ importId: id }),
  }),

  /** How it stands with the folder that is kept up to date (folder-channel.ts). */
  'backup/state': message<BackupState>()({ from: journalViews, payload: nothing }),
  'backup/now': message<BackupState>()({ from: journalViews, payload: nothing }),
  /** The folder is forgotten; what is in it stays. */
  'backup/stop': message<null>()({ from: journalViews, payload: nothing }),

  /** Employers' own cards that were added: whose they are, and what it takes to read them. */
  'packs/list': message<ListedPack[]>()({ from: packViews, payload: nothing }),
  /** A piece of a pack, as JSON (packs/gather.ts); null where there is none. */
  'packs/read': message<string | null>()({
    from: packViews,
    payload: v.object({ upload: id, chunk: counted }),
  }),
  /** Hands over a piece of a pack that is about to be added, from the first on. */
  'packs/put': message<null>()({
    from: ['options'],
    payload: v.object({
      upload: id,
      chunk: v.pipe(counted, v.maxValue(MOST_CHUNKS)),
      text: v.pipe(v.string(), v.maxLength(MOST_CHUNK)),
    }),
  }),
  /** Adds what was handed over, or puts it in the place of the pack of that id: all or nothing. */
  'packs/add': message<PackInfo>()({
    from: ['options'],
    payload: v.object({
      id,
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_NAME)),
      publisher: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_NAME)),
      upload: id,
      chunks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_CHUNKS)),
    }),
  }),
  /** Takes a pack away, or brings it back for some minutes after that. */
  'packs/set-removed': message<null>()({
    from: ['options'],
    payload: v.object({ id, isRemoved: v.boolean() }),
  }),
  /**
   * At a decision point: a prompt or silence, and why. What is said is in the ledger from now on.
   * The moment comes as numbers and names out of lists; no word of the page or of a draft can be in
   * it. `id`: of the showing, made by the page, so that a repeated request shows one thing.
   */
  'prompts/decide': message<PromptDecision>()({
    from: pages,
    payload: v.strictObject({
      id,
      point: v.picklist(['D1', 'D2', 'D3', 'D4']),
      context: contextSchema,
    }),
  }),
  /** D5, the practitioner asks: as above, held back by nothing but what was muted. */
  'prompts/ask': message<PromptDecision>()({
    from: ['sidepanel'],
    payload: v.strictObject({
      id,
      platform: v.picklist(['x', 'rehearsal']),
      page: v.picklist(PAGE_KINDS),
      composer: v.nullable(v.picklist(COMPOSERS)),
      topics: v.array(v.picklist(SITUATIONAL_TOPICS)),
    }),
  }),
  /** What was answered to a showing, or what came of it. The cue goes, if it is still there. */
  'prompts/record': message<null>()({
    from: [...pages, 'sidepanel'],
    payload: v.union([
      v.strictObject({ showing: id, response: v.picklist(RESPONSES) }),
      v.strictObject({ showing: id, outcome: v.picklist(OUTCOMES) }),
    ]),
  }),
  /**
   * A click on the cue: opens the sidebar at what it offers, or at the prompt in full (`why`). Must
   * be sent in the very turn of the click.
   */
  'prompts/open': message<null>()({
    from: pages,
    payload: v.strictObject({ showing: id, at: v.picklist(['action', 'why']) }),
  }),
  /**
   * The one request that carries a draft's words: the practitioner pressed "save as a draft". Only
   * while that is what the showing offers, in the tab it is shown in. `id`: of the draft in the
   * journal. Fails with `locked` like everything that would open it.
   */
  'prompts/save-draft': message<null>()({
    from: pages,
    payload: v.strictObject({
      showing: id,
      id,
      text: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_DRAFT)),
    }),
  }),
  /** What the cue in a tab says now. */
  'prompts/current': message<{ say: Said | null }>()({
    from: ['sidepanel'],
    payload: v.strictObject({ tabId }),
  }),
  /** Everything that was shown and what came of it, oldest first; when something may come again. */
  'prompts/ledger': message<{ events: readonly PromptEvent[]; next: NextAllowed }>()({
    from: promptViews,
    payload: nothing,
  }),
  /** Quiet, for so long. `id`: made by the sender, for a repeated request. */
  'prompts/snooze': message<null>()({
    from: promptViews,
    payload: v.strictObject({ id, span: v.picklist(SNOOZES) }),
  }),
  /** Ends the quiet. */
  'prompts/wake': message<null>()({ from: promptViews, payload: v.strictObject({ id }) }),
  /** The practitioner's own if–then plans, in the order they were made or changed. */
  'prompts/plans': message<{ plans: readonly Plan[] }>()({ from: promptViews, payload: nothing }),
  /** Keeps a plan, in the place of the one of that id. Fails with `tooMuch` at the 201st. */
  'prompts/keep-plan': message<null>()({
    from: promptViews,
    payload: v.strictObject({ plan: planSchema }),
  }),
  'prompts/drop-plan': message<null>()({ from: promptViews, payload: v.strictObject({ id }) }),
  /** Somebody writes in this page, or has been here for a while: runs the script of prompts in it. */
  'prompts/begin': message<null>()({ from: ['content'], payload: nothing }),

  /** The launcher was clicked: opens the browser's side panel where that can be done from a page. */
  'sidebar/open': message<'panel' | 'dock'>()({ from: pages, payload: nothing }),
  /**
   * What was asked for from outside, by the address bar, the menu or a shortcut, if it is for this
   * sidebar: handed over once. `windowId`: of a sidebar that is in no tab.
   */
  'sidebar/take-asked': message<AskedPlace | null>()({
    from: ['sidepanel'],
    payload: v.object({ windowId: v.optional(v.pipe(v.number(), v.integer())) }),
  }),
  /** A one-time key for the frame the sender is about to dock in its page. */
  'dock/issue': message<{ key: string }>()({ from: pages, payload: nothing }),
  /** The docked frame shows the key it was handed; from then on it may see the journal. */
  'dock/redeem': message<{ trusted: boolean; tabId: number }>()({
    from: ['sidepanel'],
    payload: v.object({ key: v.pipe(v.string(), v.maxLength(100)) }),
  }),
} as const;

/** Sent by the background to every open view; nobody answers. */
export const notices = {
  /** Views that show entries ask again. */
  'entries/changed': message<null>()({ from: ['background'], payload: nothing }),
  /** Views that show unfinished writing ask again. */
  'drafts/changed': message<null>()({ from: ['background'], payload: nothing }),
  /** Locked, unlocked, sealed anew, or how far that has come: views ask for `journal/state`. */
  'journal/changed': message<null>()({ from: ['background'], payload: nothing }),
  /** An employer's cards were added or taken away: views ask for `packs/list`. */
  'packs/changed': message<null>()({ from: ['background'], payload: nothing }),
  /** Something was asked for from outside: sidebars ask for `sidebar/take-asked`. */
  'sidebar/asked': message<null>()({ from: ['background'], payload: nothing }),
  /** The ledger, a plan, or what a cue says now: views ask again for what they show of it. */
  'prompts/changed': message<null>()({ from: ['background'], payload: nothing }),
  /** About to be locked: what has been typed and is not kept yet is sent now or never. */
  'vault/locking': message<null>()({ from: ['background'], payload: nothing }),
} as const;

/** Sent by the background to the page in one tab; nobody answers. */
export const orders = {
  /** The toolbar button or the shortcut was pressed, and the sidebar lives docked in the page. */
  'dock/toggle': message<null>()({ from: ['background'], payload: nothing }),
  /** The same, but it is to be open: there is something to show in it. */
  'dock/show': message<null>()({ from: ['background'], payload: nothing }),
  /** What the cue says was answered in the sidebar. */
  'cue/close': message<null>()({ from: ['background'], payload: nothing }),
} as const;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type Payload<Name extends RequestName> = v.InferOutput<Requests[Name]['payload']>;
export type Reply<Name extends RequestName> = Exclude<Requests[Name]['reply'], undefined>;
export type NoticeName = keyof typeof notices;
export type OrderName = keyof typeof orders;

/** What a list shows of an entry. */
export interface EntrySummary {
  id: string;
  revision: number;
  kind: EntryKind;
  /** Its title or first words; empty when there are none. */
  title: string;
  /** A line or two around what was found, or what follows the title. */
  excerpt?: string | undefined;
  sources: Pick<Source, 'platform' | 'permalink' | 'handle'>[];
  themes: string[];
  /** ISO 8601 UTC, like all times here. */
  createdAt: string;
  updatedAt: string;
  startedAt?: string | undefined;
  deletedAt?: string | undefined;
  /** When the earliest open follow-up is due. */
  followUp?: string | undefined;
}

export interface EntryList {
  entries: EntrySummary[];
  /** Null while the journal is still being opened: a notice follows. */
  total: number | null;
  /** Records that are there but could not be read; they are kept, and hide no other. */
  unreadable: number;
  /** Beginnings of words that were found, folded, to be marked. */
  marks: string[];
  /** What of the query made no sense. */
  problems: QueryProblem[];
}

export interface PromptDecision {
  say: Said | null;
  /** Why nothing is said. */
  reason?: SilenceReason;
}

export interface DayCount {
  /** A local day, as 2026-11-22. */
  day: string;
  count: number;
}

export interface Changed {
  /** Entries that are other than before. */
  changed: number;
}

/** An entry as it was, or as it is. */
export type Version = Pick<Entry, 'revision' | 'updatedAt'> & { content: EntryContent };

/** A theme or a hashtag, and how many entries have it. */
export interface Label {
  name: string;
  count: number;
}

export interface FollowUp {
  id: string;
  /** Of its entry. */
  title: string;
  kind: EntryKind;
  due: string;
  text: string;
}

/** `opened: false`: that was neither the passphrase nor the recovery code. */
export interface Unlocked {
  opened: boolean;
}

export interface JournalState {
  isLocked: boolean;
  hasPassphrase: boolean;
  /** A move to a fresh database is under way: sealing under a new key, or from an older version. */
  moving: { done: number; total: number } | null;
  /** Records that could not be read and hide no others; null while locked or being opened. */
  unreadable: number | null;
  /** The journal that was here is gone: the browser has emptied its database. */
  emptied: { /** Entries, when last counted. */ entries: number } | null;
}

export interface BackupState {
  /** Its name; null when none was chosen. */
  folder: string | null;
  /** False when the browser wants the person to allow it again. */
  isPermitted: boolean;
  /** The last backup could not be written. */
  hasFailed: boolean;
}

export interface SaveReply {
  entry: Entry;
  /** True when the words were kept as a second entry, since another view had saved first. */
  keptBoth: boolean;
}

export interface DraftReply {
  draft: Draft;
  keptBoth: boolean;
}

export interface LastImport extends ImportReply {
  importId: string;
  /** ISO 8601 UTC. */
  at: string;
}

export interface ImportReply {
  added: number;
  /** Already here, word for word. */
  same: number;
  /** Here with other words: both are kept. */
  keptBoth: number;
}
