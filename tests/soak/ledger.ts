import { same } from '@/utils/journal/same';
import type { Draft, EntryContent } from '@/utils/journal/entry';
import type { Payload, RequestName } from '@/utils/messages/protocol';

/** What there is of an entry. */
export interface EntryState {
  content: EntryContent;
  revision: number;
  isBinned: boolean;
}

/** One request, and what there is once it is done; null for what is gone. */
export interface Write {
  what: string;
  name: RequestName;
  payload: Payload<RequestName>;
  entry?: { id: string; after: EntryState | null };
  draft?: { id: string; after: Draft | null };
}

/** What was found in the journal. */
export interface Found {
  entries: ReadonlyMap<string, EntryState>;
  drafts: ReadonlyMap<string, Draft>;
  /** Contents of earlier versions and of the one of now, of the entries that were asked for. */
  versions: ReadonlyMap<string, readonly EntryContent[]>;
}

/** What the journal has acknowledged, and what it was asked for and has not answered. */
export class Ledger {
  readonly entries = new Map<string, EntryState>();
  readonly drafts = new Map<string, Draft>();
  readonly #versions = new Map<string, EntryContent[]>();
  readonly #open = new Set<Write>();

  /** Nothing else may be written to these while it is under way. */
  isBusy(id: string): boolean {
    return [...this.#open].some(({ entry, draft }) => entry?.id === id || draft?.id === id);
  }

  get open(): number {
    return this.#open.size;
  }

  /** Ids of entries of which it is not known whether they are there. */
  begun(): string[] {
    return [...this.#open].flatMap(({ entry }) => entry?.id ?? []);
  }

  begin(write: Write): void {
    this.#open.add(write);
  }

  acknowledge(write: Write): void {
    this.#open.delete(write);
    const { entry, draft } = write;
    if (entry?.after === null) {
      this.entries.delete(entry.id);
      this.#versions.delete(entry.id);
    } else if (entry !== undefined) {
      const before = this.entries.get(entry.id);
      this.entries.set(entry.id, entry.after);
      if (before?.revision !== entry.after.revision) this.#keep(entry.id, entry.after.content);
    }
    if (draft?.after === null) this.drafts.delete(draft.id);
    else if (draft !== undefined) this.drafts.set(draft.id, draft.after);
  }

  #keep(id: string, content: EntryContent): void {
    this.#versions.set(id, [...(this.#versions.get(id) ?? []), content]);
  }

  /**
   * Compares with what was found. What was under way has been done wholly or not at all, and counts
   * from here on as it was found. Resolves with what is wrong, a line each.
   */
  settle(found: Found): string[] {
    const problems: string[] = [];
    for (const write of [...this.#open]) {
      this.#open.delete(write);
      const isDone = fits(write, found);
      if (isDone) this.acknowledge(write);
      else if (!this.#isUntouched(write, found)) problems.push(`half done: ${write.what}`);
    }
    problems.push(
      ...compare('entry', this.entries, found.entries),
      ...compare('draft', this.drafts, found.drafts),
    );
    for (const [id, contents] of found.versions) {
      for (const known of this.#versions.get(id) ?? []) {
        if (!contents.some((content) => same(content, known))) {
          problems.push(`a version is missing of entry ${id}`);
        }
      }
    }
    return problems;
  }

  #isUntouched({ entry, draft }: Write, found: Found): boolean {
    return (
      (entry === undefined || same(found.entries.get(entry.id), this.entries.get(entry.id))) &&
      (draft === undefined || same(found.drafts.get(draft.id), this.drafts.get(draft.id)))
    );
  }
}

function fits({ entry, draft }: Write, found: Found): boolean {
  return (
    (entry === undefined || same(found.entries.get(entry.id) ?? null, entry.after)) &&
    (draft === undefined || same(found.drafts.get(draft.id) ?? null, draft.after))
  );
}

function compare<State>(
  what: string,
  known: ReadonlyMap<string, State>,
  found: ReadonlyMap<string, State>,
): string[] {
  const problems: string[] = [];
  for (const [id, state] of known) {
    const there = found.get(id);
    if (there === undefined) problems.push(`lost: ${what} ${id}`);
    else if (!same(state, there)) problems.push(`other words in ${what} ${id}`);
  }
  for (const id of found.keys()) if (!known.has(id)) problems.push(`nobody wrote ${what} ${id}`);
  return problems;
}
