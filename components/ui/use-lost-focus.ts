import { useEffect } from 'preact/hooks';

/**
 * When what had the focus has gone with the part of the view it was in, reading goes on from the
 * fallback and not from the top of the page.
 *
 * @param view changes when a part of the view is replaced
 * @param fallback a selector
 */
export function useLostFocus(view: string, fallback: string): void {
  useEffect(() => {
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (isLost) document.querySelector<HTMLElement>(fallback)?.focus({ preventScroll: true });
  }, [view, fallback]);
}
