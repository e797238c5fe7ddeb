import { emptyContent } from '@/utils/journal/entry';
import type { Draft, EntryKind } from '@/utils/journal/entry';
import { blankDraft, listDrafts } from './drafts';

/** Begun in this view. The store knows of a draft only when there is something on it. */
const begun = new Map<string, Draft>();

/** An empty page of that kind. */
export function beginDraft(kind: EntryKind): Draft {
  const draft = { ...blankDraft(), content: emptyContent(kind) };
  begun.set(draft.id, draft);
  return draft;
}

export interface FoundDraft {
  draft: Draft;
  /** Whether the store has it. */
  stored: boolean;
}

/** The new entry that is being written under that id; undefined when there is none. */
export async function newDraft(id: string): Promise<FoundDraft | undefined> {
  const drafts = await listDrafts();
  const kept = drafts.find((draft) => draft.id === id && draft.entryId === null);
  if (kept !== undefined) return { draft: kept, stored: true };
  const draft = begun.get(id);
  return draft === undefined ? undefined : { draft, stored: false };
}
