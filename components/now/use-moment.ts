import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { blankDraft, draftStore, listDrafts } from '@/components/journal/drafts';
import { useDraft } from '@/components/journal/use-draft';
import type { Writing } from '@/components/journal/use-draft';
import { useLive } from '@/components/journal/use-live';
import type { Draft, Source } from '@/utils/journal/entry';
import type { CapturedPost, PlatformId } from '@/utils/platforms/platform';
import { isUnreadable, sourceOf, withSource } from './captured-source';

export interface Moment extends Writing {
  /** Other unfinished writing, newest first; undefined until it is known. */
  unfinished: Draft[] | undefined;
  /** Why that is not known. */
  problem: string | undefined;
  /** What the page showed of a post that was captured since the sidebar was opened. */
  seenOf(source: Source): CapturedPost | undefined;
  /** Adds a post to what is in hand, unless nothing in it can be kept or there is no room for more. */
  attach(post: CapturedPost, platform: PlatformId): 'attached' | 'unreadable' | 'full';
  /** Keeps what is in hand under Unfinished and begins with an empty page. */
  startNew(title?: string): void;
  /** Throws a draft away. Resolves with the last of it, which `draftStore.put` brings back. */
  discard(draft: Draft): Promise<Draft>;
}

interface Seen {
  source: Source;
  post: CapturedPost;
}

/**
 * The moment being written beside the page, and what was left unfinished before.
 *
 * @param isOpen while the journal is not, nothing is in hand and nothing is remembered but an id
 */
export function useMoment(isOpen: boolean): Moment {
  const writing = useDraft(blankDraft, false);
  const { keeper, take, change } = writing;
  const [seen, setSeen] = useState<Seen[]>([]);

  // With the answer comes what was in hand when it was asked for: it may have changed since.
  const question = useCallback(async () => {
    const { changes } = keeper;
    return { drafts: isOpen ? await listDrafts() : undefined, keeper, changes };
  }, [keeper, isOpen]);
  const { value, problem } = useLive(question, 'drafts/changed');
  // What was heard before it was locked is not to be had again.
  const drafts = isOpen ? value?.drafts : undefined;

  useEffect(() => {
    if (value?.drafts === undefined || value.keeper !== keeper) return;
    if (value.changes !== keeper.changes || !keeper.isSettled) return;
    const inHand = value.drafts.find((draft) => draft.id === keeper.now.draft.id);
    if (inHand !== undefined) keeper.adopt(inHand);
    else if (keeper.isStored) take(blankDraft(), false);
  }, [value, keeper, take]);

  useRestore(writing, drafts, isOpen);
  useLayoutEffect(() => {
    if (isOpen) return;
    take(blankDraft(), false);
    setSeen([]);
  }, [isOpen, take]);

  const attach = useCallback(
    (post: CapturedPost, platform: PlatformId) => {
      if (isUnreadable(post)) return 'unreadable';
      const source = sourceOf(post, platform);
      const sources = withSource(keeper.now.draft.content.sources, source);
      if (sources === undefined) return 'full';
      setSeen((earlier) => [...earlier, { source, post }]);
      change({ sources });
      return 'attached';
    },
    [keeper, change],
  );

  const startNew = useCallback(
    (title = '') => {
      const draft = blankDraft();
      take({ ...draft, content: { ...draft.content, title } }, false);
    },
    [take],
  );

  const discard = useCallback(
    async (draft: Draft) => {
      const isInHand = draft.id === keeper.now.draft.id;
      if (isInHand) await keeper.flush();
      const last = isInHand ? keeper.now.draft : draft;
      await draftStore.drop(last.id);
      if (isInHand) take(blankDraft(), false);
      return last;
    },
    [keeper, take],
  );

  return {
    ...writing,
    unfinished: drafts?.filter((draft) => draft.id !== writing.draft.id),
    problem,
    seenOf: (source) => seen.findLast((it) => isSamePostSeen(it.source, source))?.post,
    attach,
    startNew,
    discard,
  };
}

/**
 * What was being written when the sidebar was last closed is in hand again when it opens, and what
 * was in hand when the journal was locked, when it is unlocked.
 */
function useRestore({ keeper, take }: Writing, drafts: Draft[] | undefined, isOpen: boolean): void {
  const [isRestored, setRestored] = useState(false);
  const idAtLock = useRef<string>(undefined);
  useEffect(() => {
    if (isRestored || drafts === undefined) return;
    setRestored(true);
    const { current: wanted } = idAtLock;
    const last = drafts.find(({ id, entryId }) =>
      wanted === undefined ? entryId === null : id === wanted,
    );
    if (last !== undefined && keeper.changes === 0) take(last, true);
  }, [isRestored, drafts, keeper, take]);

  // Before what was in hand gives way to a blank page.
  useLayoutEffect(() => {
    if (isOpen || !isRestored) return;
    idAtLock.current = keeper.now.draft.id;
    setRestored(false);
  }, [isOpen, isRestored, keeper]);
}

/** Without an address, the time of the post must do. */
function isSamePostSeen(seen: Source, kept: Source): boolean {
  return seen.permalink === kept.permalink && seen.postedAt === kept.postedAt;
}
