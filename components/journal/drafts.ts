import { onceOpen } from '@/components/lock/journal-state';
import { contentOf, emptyContent } from '@/utils/journal/entry';
import type { Draft, Entry } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import { ask } from '@/utils/messages/client';
import type { DraftStore } from './draft-keeper';

const underWay = new Set<Promise<unknown>>();

/** The background's drafts. */
export const draftStore: DraftStore = {
  put: (draft) => sent(ask('drafts/put', { draft })),
  drop: async (id) => {
    await sent(ask('drafts/drop', { id }));
  },
  onceOpen,
};

/** Unfinished writing, newest first, with all that this view has sent so far. */
export async function listDrafts(): Promise<Draft[]> {
  await Promise.allSettled(underWay);
  return ask('drafts/list', null);
}

function sent<Answer>(write: Promise<Answer>): Promise<Answer> {
  underWay.add(write);
  return write.finally(() => underWay.delete(write));
}

/** An empty page. Nothing of it is stored until there is something on it. */
export function blankDraft(): Draft {
  return draftWith({ entryId: null, baseRevision: 0, content: emptyContent() });
}

/** Changes to an entry, with none made yet. */
export function draftOf(entry: Entry): Draft {
  return draftWith({
    entryId: entry.id,
    baseRevision: entry.revision,
    content: contentOf(entry),
  });
}

function draftWith(about: Pick<Draft, 'entryId' | 'baseRevision' | 'content'>): Draft {
  const now = new Date().toISOString();
  return { id: uuidv7(), ...about, createdAt: now, updatedAt: now, revision: 0 };
}
