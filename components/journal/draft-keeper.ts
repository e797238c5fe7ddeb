import { isBlank } from '@/utils/journal/entry';
import type { Draft, EntryContent } from '@/utils/journal/entry';
import type { DraftReply } from '@/utils/messages/protocol';
import { SidelightError } from '@/utils/messages/errors';
import { problemOf } from '@/components/ui/problem';

/** Milliseconds from the first keystroke not yet kept until it is sent. */
const SEND_AFTER = 250;
/** Milliseconds until a draft that could not be kept is tried again by itself. */
const TRY_AGAIN_AFTER = 5_000;

/** How it stands with what was typed last: in the store, on its way, or not kept and why. */
export type Keeping = { state: 'kept' } | { state: 'keeping' } | { state: 'not-kept'; why: string };

export interface DraftInHand {
  draft: Draft;
  keeping: Keeping;
}

/** Where drafts are kept. */
export interface DraftStore {
  put(draft: Draft): Promise<DraftReply>;
  drop(id: string): Promise<void>;
  /** The journal is locked: calls back once, as soon as it is open again. */
  onceOpen(callback: () => void): void;
}

/**
 * Keeps a draft while it is being typed: one write under way at a time, the newest words next.
 * Words that could not be kept stay in hand and are tried again. Those that came too late because
 * the journal was being locked stay here alone, in no view, and are sent as soon as it is open.
 */
export class DraftKeeper {
  readonly #store: DraftStore;
  #draft: Draft;
  #keeping: Keeping = { state: 'kept' };
  /** Whether the store has this draft, in whatever state. */
  #stored: boolean;
  #dirty = false;
  /** Locked out: nothing is sent until the journal is open. */
  #isHeld = false;
  #isReleased = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #watcher: ((now: DraftInHand) => void) | undefined;
  #changes = 0;

  constructor(draft: Draft, store: DraftStore, stored: boolean) {
    this.#draft = draft;
    this.#store = store;
    this.#stored = stored;
  }

  get now(): DraftInHand {
    return { draft: this.#draft, keeping: this.#keeping };
  }

  /** Whether the store has it, and all of it. */
  get isStored(): boolean {
    return this.#stored && this.isSettled;
  }

  get isSettled(): boolean {
    return !this.#dirty && this.#sending === undefined;
  }

  /** Counts every change, so that an answer to an older question can be told from a newer one. */
  get changes(): number {
    return this.#changes;
  }

  /** Calls back after every change, until the function that it returns is called. */
  watch(callback: (now: DraftInHand) => void): () => void {
    this.#watcher = callback;
    return () => {
      if (this.#watcher === callback) this.#watcher = undefined;
    };
  }

  change(content: EntryContent): void {
    this.#draft = { ...this.#draft, content, updatedAt: new Date().toISOString() };
    this.#dirty = true;
    this.#isReleased = false;
    this.#schedule(SEND_AFTER);
    this.#tell(this.#keeping.state === 'not-kept' ? this.#keeping : { state: 'keeping' });
  }

  /** Takes over what another view has written, if nothing here is waiting to be kept. */
  adopt(draft: Draft): void {
    if (!this.isSettled || draft.id !== this.#draft.id) return;
    if (draft.revision <= this.#draft.revision) return;
    this.#draft = draft;
    this.#tell({ state: 'kept' });
  }

  /** The words in hand are from now on changes to that revision of that entry. */
  rebase(entryId: string, baseRevision: number): void {
    this.#draft = { ...this.#draft, entryId, baseRevision };
    this.#dirty = true;
    this.#isReleased = false;
    this.#schedule(SEND_AFTER);
    this.#tell({ state: 'keeping' });
  }

  /** Sends what is waiting, and ends when it is kept or has failed. */
  async flush(): Promise<void> {
    this.#unschedule();
    await this.#sending;
    if (this.#dirty && !this.#isHeld) await this.#send();
  }

  /** The page is going: what is waiting leaves now, even while an earlier write is under way. */
  flushAtOnce(): void {
    this.#unschedule();
    if (this.#dirty && !this.#isHeld) void this.#send();
  }

  /** From here on the draft is someone else's: nothing more of it is sent. Ends when all is quiet. */
  async release(): Promise<void> {
    this.#unschedule();
    this.#dirty = false;
    this.#isReleased = true;
    await this.#sending;
  }

  async #send(): Promise<void> {
    const sent = { ...this.#draft, revision: this.#draft.revision + 1 };
    this.#draft = sent;
    this.#dirty = false;
    const sending = this.#write(sent).then(
      (reply) => {
        this.#end(sending);
        this.#settle(sent, reply.draft);
      },
      (error: unknown) => {
        this.#end(sending);
        this.#fail(error);
      },
    );
    this.#sending = sending;
    await sending;
  }

  /** Two can be under way while a page is going: the newer one is the one that counts. */
  #end(sending: Promise<void>): void {
    if (this.#sending === sending) this.#sending = undefined;
  }

  async #write(draft: Draft): Promise<DraftReply> {
    // An emptied draft of a new entry is nothing that anyone would look for.
    if (draft.entryId === null && isBlank(draft.content)) {
      if (this.#stored) await this.#store.drop(draft.id);
      this.#stored = false;
      return { draft, keptBoth: false };
    }
    const reply = await this.#store.put(draft);
    this.#stored = true;
    return reply;
  }

  #settle(sent: Draft, kept: Draft): void {
    // Kept beside another view's words, it has a new id; typing may have gone on meanwhile.
    const isNewest = this.#draft.revision === sent.revision;
    const { id } = kept;
    const revision = isNewest || id !== sent.id ? kept.revision : this.#draft.revision;
    this.#draft = { ...this.#draft, id, revision };
    if (this.#dirty) this.#schedule(SEND_AFTER);
    this.#tell(this.#dirty ? { state: 'keeping' } : { state: 'kept' });
  }

  #fail(error: unknown): void {
    // Sent once more, it would bring back what has been saved or discarded meanwhile.
    if (this.#isReleased) return;
    this.#dirty = true;
    if (error instanceof SidelightError && error.code === 'locked') this.#hold();
    else this.#schedule(TRY_AGAIN_AFTER);
    this.#tell({
      state: 'not-kept',
      why: problemOf(error),
    });
  }

  #hold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    this.#unschedule();
    this.#store.onceOpen(() => {
      this.#isHeld = false;
      if (this.#dirty) void this.#send();
    });
  }

  #schedule(after: number): void {
    // A timer for an earlier keystroke goes first; while a write is under way, its end sets one.
    if (this.#isHeld || this.#timer !== undefined || this.#sending !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#dirty) void this.#send();
    }, after);
  }

  #unschedule(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tell(keeping: Keeping): void {
    this.#changes += 1;
    this.#keeping = keeping;
    this.#watcher?.(this.now);
  }
}
