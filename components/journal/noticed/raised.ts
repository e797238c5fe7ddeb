import { accessOf, watchJournal } from '@/components/lock/journal-state';

/** What is to be told of an entry, in this view, until it is dealt with. */
export interface Raised {
  /**
   * The revision that was there before the save; 0 for a new entry. What stood in it already was told
   * when that was saved. Undefined: everything is told.
   */
  since: number | undefined;
  /** Posts that were on the screen. */
  others: readonly string[];
  /** What the practitioner chose to leave: keys of `Identifying`. */
  left: ReadonlySet<string>;
}

/**
 * In memory alone, and only until the journal is locked or the page is left: what was left is words of
 * an entry, and no digest of something as short as a name would hide it. It is not asked again all the
 * same, since it stands in the version that the next save is compared with.
 */
const raised = new Map<string, Raised>();
let isWatched = false;

/** An entry was saved, or is to be looked at: what is noticed in it may be told where it is shown. */
export function raise(id: string, since: number | undefined, others: readonly string[] = []): void {
  raised.set(id, { since, others, left: raised.get(id)?.left ?? new Set() });
  if (isWatched) return;
  isWatched = true;
  watchJournal((seen) => {
    if (accessOf(seen) === 'locked') raised.clear();
  });
}

export const raisedOf = (id: string): Raised | undefined => raised.get(id);

/** These stay as they are. */
export function leave(id: string, keys: readonly string[]): void {
  const now = raised.get(id);
  if (now !== undefined) raised.set(id, { ...now, left: new Set([...now.left, ...keys]) });
}

/** Nothing more is to be told of it. */
export function settle(id: string): void {
  raised.delete(id);
}
