import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openerOf } from '@/components/guidance/in-english';
import { addressOf } from '@/components/guidance/opened';
import type { Opened } from '@/components/guidance/opened';

export interface OpenedStack {
  /** What is shown; undefined while nothing is open. */
  shown: Opened | undefined;
  /** True for what was opened from something that was open. */
  isDeeper: boolean;
  open: (opened: Opened) => void;
  /** To what it was opened from, where the focus goes on. */
  back: () => void;
  closeAll: () => void;
}

const NONE: readonly Opened[] = [];

/** Cards and lists opened one from another, and the way back through them. */
export function useOpened(): OpenedStack {
  const [stack, setStack] = useState(NONE);
  const left = useRef<Opened>(undefined);
  const shown = stack.at(-1);

  // After the view that is come back to has taken its place, and before the next key can be pressed.
  useLayoutEffect(() => {
    if (left.current !== undefined) openerOf(left.current)?.focus();
    left.current = undefined;
  }, [stack]);

  return {
    shown,
    isDeeper: stack.length > 1,
    open: useCallback((opened) => setStack((now) => withOpened(now, opened)), []),
    back: useCallback(() => {
      left.current = shown;
      setStack((now) => now.slice(0, -1));
    }, [shown]),
    closeAll: useCallback(() => setStack(NONE), []),
  };
}

/** What is shown already is not opened over itself. */
function withOpened(stack: readonly Opened[], opened: Opened): readonly Opened[] {
  const last = stack.at(-1);
  return last !== undefined && addressOf(last) === addressOf(opened) ? stack : [...stack, opened];
}
