/** What of a list is selected, and where the selecting began. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The row that was selected last on its own; Shift extends from there. */
  anchor: number | undefined;
}

export type Selecting =
  /** One more, or one less. */
  | { what: 'toggle'; id: string; index: number }
  /** Everything from the anchor to where one is now, besides what was selected before. */
  | { what: 'extend'; ids: readonly string[]; anchor: number }
  | { what: 'all'; ids: readonly string[] }
  | { what: 'clear' };

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: undefined };

export function select(now: Selection, act: Selecting): Selection {
  switch (act.what) {
    case 'toggle': {
      const ids = new Set(now.ids);
      if (!ids.delete(act.id)) ids.add(act.id);
      return { ids, anchor: act.index };
    }
    case 'extend':
      return { ids: new Set([...now.ids, ...act.ids]), anchor: act.anchor };
    case 'all':
      return { ids: new Set(act.ids), anchor: now.anchor };
    case 'clear':
      return now.ids.size === 0 ? now : NOTHING_SELECTED;
  }
}

/**
 * Where a key leads in a list of rows; undefined: that key leads nowhere.
 *
 * @param page rows in view
 */
export function rowAfter(key: string, at: number, count: number, page: number): number | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  const within = (index: number) => Math.min(last, Math.max(0, index));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + Math.max(1, page));
    case 'PageUp':
      return within(at - Math.max(1, page));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
