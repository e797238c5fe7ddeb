import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Draft, EntryContent } from '@/utils/journal/entry';
import { ask, onNotice } from '@/utils/messages/client';
import type { SaveReply } from '@/utils/messages/protocol';
import { DraftKeeper } from './draft-keeper';
import type { DraftInHand } from './draft-keeper';
import { draftStore } from './drafts';

export interface Saved extends SaveReply {
  /** Something was typed while the save was under way; it is still in hand, as a change to the entry. */
  wentOn: boolean;
}

export interface Writing extends DraftInHand {
  keeper: DraftKeeper;
  change(part: Partial<EntryContent>): void;
  /** Puts another draft in hand; what is waiting of this one is sent first. */
  take(draft: Draft, stored: boolean): void;
  /**
   * Saves what is in hand as an entry.
   *
   * @throws {SidelightError} with the draft still in hand
   */
  save(): Promise<Saved>;
}

/** A draft in hand, kept as one types, when the page is left and when the journal is locked. */
export function useDraft(start: () => Draft, stored: boolean): Writing {
  const [{ keeper, inHand }, setHand] = useState(() =>
    handOf(new DraftKeeper(start(), draftStore, stored)),
  );

  useLayoutEffect(() => {
    const stop = keeper.watch((now) => setHand({ keeper, inHand: now }));
    if (keeper.changes > 0) setHand(handOf(keeper));
    const left = new AbortController();
    const leave = () => keeper.flushAtOnce();
    window.addEventListener('pagehide', leave, { signal: left.signal });
    window.addEventListener('blur', leave, { signal: left.signal });
    document.addEventListener('visibilitychange', leave, { signal: left.signal });
    onNotice('vault/locking', leave, left.signal);
    return () => {
      stop();
      left.abort();
      keeper.flushAtOnce();
    };
  }, [keeper]);

  const change = useCallback(
    (part: Partial<EntryContent>) => keeper.change({ ...keeper.now.draft.content, ...part }),
    [keeper],
  );
  const take = useCallback(
    (draft: Draft, isStored: boolean) =>
      setHand(handOf(new DraftKeeper(draft, draftStore, isStored))),
    [],
  );
  const save = useCallback(() => saveInHand(keeper), [keeper]);

  return { ...inHand, keeper, change, take, save };
}

function handOf(keeper: DraftKeeper): { keeper: DraftKeeper; inHand: DraftInHand } {
  return { keeper, inHand: keeper.now };
}

async function saveInHand(keeper: DraftKeeper): Promise<Saved> {
  await keeper.flush();
  const { draft } = keeper.now;
  const reply = await ask('entries/save', {
    id: draft.entryId ?? draft.id,
    baseRevision: draft.baseRevision,
    content: draft.content,
    draftId: draft.id,
  });
  const wentOn = keeper.now.draft.content !== draft.content;
  if (wentOn) keeper.rebase(reply.entry.id, reply.entry.revision);
  else await keeper.release();
  return { ...reply, wentOn };
}
