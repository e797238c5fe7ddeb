import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openerOf } from '@/components/guidance/in-english';
import type { OpenedCard } from '@/components/guidance/opened-card';

export interface Cards {
  /** The one that is shown; undefined while none is. */
  shown: OpenedCard | undefined;
  /** True for a card that was opened from another. */
  isDeeper: boolean;
  open: (card: OpenedCard) => void;
  /** To what the card was opened from, where the focus goes on. */
  back: () => void;
  closeAll: () => void;
}

const NONE: readonly OpenedCard[] = [];

/** Cards opened one from another, and the way back through them. */
export function useCards(): Cards {
  const [opened, setOpened] = useState(NONE);
  const left = useRef<OpenedCard>(undefined);
  const shown = opened.at(-1);

  // After the view that is come back to has taken its place, and before the next key can be pressed.
  useLayoutEffect(() => {
    if (left.current !== undefined) openerOf(left.current)?.focus();
    left.current = undefined;
  }, [opened]);

  return {
    shown,
    isDeeper: opened.length > 1,
    open: useCallback((card) => setOpened((now) => [...now, card]), []),
    back: () => {
      left.current = shown;
      setOpened((now) => now.slice(0, -1));
    },
    closeAll: useCallback(() => setOpened(NONE), []),
  };
}
