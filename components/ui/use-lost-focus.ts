import { useEffect } from 'preact/hooks';

/**
 * When what had the focus has gone with the part of the view it was in, reading goes on from the
 * fallback and not from the top of the page.
 *
 * @param view changes when a part of the view is replaced
 */
export function useLostFocus(view: string, fallback: () => HTMLElement | null): void {
  useEffect(() => {
    if (document.activeElement === document.body && document.hasFocus()) fallback()?.focus();
    // Only a change of the view can have taken the focus away.
  }, [view]);
}
