import * as v from 'valibot';
import { draftSchema, entryContentSchema, entrySchema } from '@/utils/journal/entry';
import type { Draft, Entry } from '@/utils/journal/entry';

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
  | 'rehearsal' // the practice page: an extension page that plays the part of a host page
  | 'background';

const id = v.pipe(v.string(), v.uuid());
const nothing = v.optional(v.null());

function message<Reply>() {
  return <Payload extends v.GenericSchema>(definition: {
    from: readonly Sender[];
    payload: Payload;
  }) => definition as { from: readonly Sender[]; payload: Payload; reply?: Reply };
}

const journalViews = ['sidepanel', 'journal'] as const;
const pages = ['content', 'rehearsal'] as const;

/** Answered by the background. */
export const requests = {
  /**
   * Entries newest first: in the journal or in the bin, those with every word of `query`.
   * `limit` counts what comes back; `total` counts what there is.
   */
  'entries/list': message<EntryList>()({
    from: journalViews,
    payload: v.object({
      query: v.string(),
      bin: v.boolean(),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
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
      baseRevision: v.pipe(v.number(), v.integer(), v.minValue(0)),
      content: entryContentSchema,
      draftId: v.optional(id),
    }),
  }),
  /** Into the bin. */
  'entries/delete': message<Entry>()({ from: journalViews, payload: v.object({ id }) }),
  /** Out of the bin. */
  'entries/restore': message<Entry>()({ from: journalViews, payload: v.object({ id }) }),
  /** Unfinished writing, newest first. */
  'drafts/list': message<Draft[]>()({ from: journalViews, payload: nothing }),
  /** Keeps a draft. A stale `revision` is kept beside the newer one, under the id in the reply. */
  'drafts/put': message<DraftReply>()({
    from: journalViews,
    payload: v.object({ draft: draftSchema }),
  }),
  'drafts/drop': message<null>()({ from: journalViews, payload: v.object({ id }) }),
  /** Everything, the bin and drafts included. */
  'journal/export': message<JournalContents>()({ from: journalViews, payload: nothing }),
  /** All or nothing. What is there already, unchanged, is left; a different text is kept beside it. */
  'journal/import': message<ImportReply>()({
    from: journalViews,
    payload: v.object({
      /** Chosen by the sender, so that a repeated request imports once. */
      importId: id,
      entries: v.array(entrySchema),
      drafts: v.array(draftSchema),
    }),
  }),
  /** The newest import that can still be taken back. */
  'journal/last-import': message<LastImport | null>()({ from: journalViews, payload: nothing }),
  /** Takes back the import of that id, and nothing changed since. */
  'journal/undo-import': message<{ removed: number }>()({
    from: journalViews,
    payload: v.object({ importId: id }),
  }),

  /** The launcher was clicked: opens the browser's side panel where that can be done from a page. */
  'sidebar/open': message<'panel' | 'dock'>()({ from: pages, payload: nothing }),
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
} as const;

/** Sent by the background to the page in one tab; nobody answers. */
export const orders = {
  /** The toolbar button or the shortcut was pressed, and the sidebar lives docked in the page. */
  'dock/toggle': message<null>()({ from: ['background'], payload: nothing }),
} as const;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type Payload<Name extends RequestName> = v.InferOutput<Requests[Name]['payload']>;
export type Reply<Name extends RequestName> = Exclude<Requests[Name]['reply'], undefined>;
export type NoticeName = keyof typeof notices;
export type OrderName = keyof typeof orders;

export interface EntryList {
  entries: Entry[];
  total: number;
  /** Records that are there but could not be read; they are kept, and hide no other. */
  unreadable: number;
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

export interface JournalContents {
  entries: Entry[];
  drafts: Draft[];
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
