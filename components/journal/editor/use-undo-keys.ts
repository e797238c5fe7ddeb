import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Landing } from './use-history';

type Direction = Landing['direction'];

/**
 * Takes the keys for undo and redo, and the same from the browser's menus, to `turn`, before the
 * browser undoes in one field what it knows of it. An input method that is composing keeps its keys.
 */
export function useUndoKeys(
  root: RefObject<HTMLElement | null>,
  turn: (direction: Direction) => void,
): void {
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const go = (event: Event, direction: Direction | undefined) => {
      if (direction === undefined) return;
      event.preventDefault();
      turn(direction);
    };
    root.current?.addEventListener(
      'keydown',
      (event) => {
        if (!event.isComposing) go(event, directionOfKey(event));
      },
      { signal },
    );
    root.current?.addEventListener(
      'beforeinput',
      (event) => {
        if (event.inputType === 'historyUndo') go(event, 'back');
        if (event.inputType === 'historyRedo') go(event, 'forth');
      },
      { signal },
    );
    return () => gone.abort();
  }, [root, turn]);
}

/** Which run of an input method is under way within an element, if one is. */
export function useComposition(root: RefObject<HTMLElement | null>): () => number | undefined {
  const runs = useRef(0);
  const isComposing = useRef(false);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const begin = () => {
      runs.current += 1;
      isComposing.current = true;
    };
    const end = () => {
      isComposing.current = false;
    };
    root.current?.addEventListener('compositionstart', begin, { signal });
    root.current?.addEventListener('compositionend', end, { signal });
    return () => gone.abort();
  }, [root]);
  return useCallback(() => (isComposing.current ? runs.current : undefined), []);
}

function directionOfKey(event: KeyboardEvent): Direction | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const letter = letterOf(event);
  if (letter === 'z') return event.shiftKey ? 'forth' : 'back';
  return letter === 'y' && event.ctrlKey && !event.shiftKey ? 'forth' : undefined;
}

/** Where the keyboard has no Latin letters, the place of the key must do. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}
