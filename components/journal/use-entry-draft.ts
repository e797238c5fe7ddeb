import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Entry } from '@/utils/journal/entry';
import { draftOf, listDrafts } from './drafts';
import { useDraft } from './use-draft';
import type { Writing } from './use-draft';
import { useLive } from './use-live';
import type { Live } from './use-live';

interface EntryDraft extends Pick<Live<unknown>, 'problem' | 'again'> {
  writing: Writing;
  /** False until it is known whether changes were begun earlier. */
  isReady: boolean;
  /** These changes were begun earlier, or in another view. */
  wasBegun: boolean;
}

/**
 * Changes to an entry, in step with what other views begin, keep, discard and save of it. Words that
 * are not kept yet are never replaced.
 *
 * @param draftId which of several that were begun; otherwise it is the newest
 * @param isEnding while what is in hand is being saved or discarded, and so goes from the store
 */
export function useEntryDraft(
  entry: Entry,
  draftId: string | undefined,
  isEnding: boolean,
): EntryDraft {
  const writing = useDraft(() => draftOf(entry), false);
  const { keeper, take } = writing;
  const [isReady, setReady] = useState(false);
  const [wasBegun, setBegun] = useState(false);

  // With the answer comes what was in hand when it was asked for: it may have changed since.
  const question = useCallback(async () => {
    const { changes } = keeper;
    return { drafts: await listDrafts(), keeper, changes };
  }, [keeper]);
  const { value, problem, again } = useLive(question, 'drafts/changed');

  useEffect(() => {
    if (isEnding || value?.keeper !== keeper) return;
    if (value.changes !== keeper.changes || !keeper.isSettled) return;
    setReady(true);
    const { draft } = keeper.now;
    const inHand = value.drafts.find(({ id }) => id === draft.id);
    if (inHand !== undefined) {
      keeper.adopt(inHand);
      return;
    }
    // Nothing was typed here yet, or what was has been discarded or saved elsewhere.
    const ofEntry = value.drafts.filter(({ entryId }) => entryId === entry.id);
    const begun = ofEntry.find(({ id }) => id === draftId) ?? ofEntry[0];
    if (begun !== undefined) take(begun, true);
    else if (keeper.isStored || draft.baseRevision !== entry.revision) take(draftOf(entry), false);
    else return;
    setBegun(begun !== undefined);
  }, [value, keeper, take, entry, draftId, isEnding]);

  return { writing, isReady, wasBegun, problem, again };
}
