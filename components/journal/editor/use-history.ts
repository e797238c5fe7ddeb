import { useCallback, useRef, useState } from 'preact/hooks';
import type { EntryContent } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import type { Writing } from '@/components/journal/use-draft';
import { NO_HISTORY, record, redo, undo } from './history';
import type { History, How, Turn } from './history';

/** Changes the entry in hand. */
export type Edit = (
  after: EntryContent,
  how: Pick<How, 'field' | 'part'> & { typed?: boolean },
) => void;

/** Where a step back or forth has led; a new object each time. */
export interface Landing extends Pick<Turn, 'field' | 'caret'> {
  direction: 'back' | 'forth';
}

export interface Undoable {
  edit: Edit;
  canUndo: boolean;
  canRedo: boolean;
  /** Goes a step back or forth; undefined when there is none. */
  turn: (direction: Landing['direction']) => Landing | undefined;
}

interface Held {
  history: History;
  /** What the history leads to. Anything else in hand was written in another view. */
  present: EntryContent | undefined;
}

const NOTHING: Held = { history: NO_HISTORY, present: undefined };

/**
 * Steps back and forth through what was done here to the draft in hand. What another view has
 * written meanwhile is never taken back: the steps before it are gone then.
 *
 * @param composition which run of an input method is under way, if one is
 */
export function useHistory(
  { keeper, draft }: Writing,
  composition: () => number | undefined,
): Undoable {
  // Several keys may come before the next drawing.
  const latest = useRef<Held>(NOTHING);
  const [shown, setShown] = useState<Held>(NOTHING);

  const hold = useCallback(
    (history: History, content: EntryContent) => {
      keeper.change(content);
      latest.current = { history, present: content };
      setShown(latest.current);
    },
    [keeper],
  );

  const edit = useCallback<Edit>(
    (after, { field, part, typed }) => {
      const before = keeper.now.draft.content;
      if (same(before, after)) return;
      const { history, present } = latest.current;
      const how = {
        field,
        part,
        isTyped: typed === true,
        at: Date.now(),
        composition: composition(),
      };
      hold(record(present === before ? history : NO_HISTORY, before, after, how), after);
    },
    [keeper, hold, composition],
  );

  const turn = useCallback(
    (direction: Landing['direction']) => {
      const { history, present } = latest.current;
      const content = keeper.now.draft.content;
      if (present !== content) return undefined;
      const turned = (direction === 'back' ? undo : redo)(history, content);
      if (turned === undefined) return undefined;
      hold(turned.history, turned.content);
      return { direction, field: turned.field, caret: turned.caret };
    },
    [keeper, hold],
  );

  const { past, future } = shown.present === draft.content ? shown.history : NO_HISTORY;
  return { edit, canUndo: past.length > 0, canRedo: future.length > 0, turn };
}
