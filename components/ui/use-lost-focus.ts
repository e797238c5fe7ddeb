import { useEffect, useRef } from 'preact/hooks';

/**
 * When what had the focus has gone with the part of the view it was in, reading goes on from the
 * fallback and not from the top of the page. A page that has just opened has lost nothing: there the
 * focus is left alone.
 *
 * @param view changes when a part of the view is replaced
 * @param fallback a selector
 */
export function useLostFocus(view: string, fallback: string): void {
  const isNew = useRef(true);
  const hadFocus = useRef(false);
  useEffect(() => {
    const gone = new AbortController();
    const note = () => {
      hadFocus.current = true;
    };
    if (document.activeElement === document.body) {
      document.addEventListener('focusin', note, { once: true, signal: gone.signal });
    } else note();
    return () => gone.abort();
  }, []);
  useEffect(() => {
    if (isNew.current) {
      isNew.current = false;
      return;
    }
    const isLost =
      hadFocus.current && document.activeElement === document.body && document.hasFocus();
    if (isLost) document.querySelector<HTMLElement>(fallback)?.focus({ preventScroll: true });
  }, [view, fallback]);
}
