import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PointingOver {
  isPointing: boolean;
  /** Posts captured so far. */
  captured: number;
  /** Where to go on when one more was captured. */
  area: RefObject<HTMLElement | null>;
  /** Where to go on when it was given up. */
  button: RefObject<HTMLElement | null>;
}

/** Whoever pointed from the sidebar goes on there when it is over, rather than from its top. */
export function usePointingOver({ isPointing, captured, area, button }: PointingOver): void {
  const begun = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (isPointing) {
      begun.current ??= captured;
      return;
    }
    const before = begun.current;
    begun.current = undefined;
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (before === undefined || !isLost) return;
    (captured > before ? area : button).current?.focus({ preventScroll: true });
  }, [isPointing, captured, area, button]);
}
