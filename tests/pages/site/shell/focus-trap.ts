import { useEffect } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps focus in a dialog in the strictest way a page can: it listens in the capture phase on the
 * document, and whatever takes focus outside loses it at once to where it was before.
 */
export function useFocusTrap(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const inside = (node: EventTarget | null): node is HTMLElement =>
      node instanceof HTMLElement && (dialog.current?.contains(node) ?? false);
    const before = document.activeElement;
    let last = inside(before) ? before : undefined;

    const pullBack = () => {
      const place = last?.isConnected === true ? last : dialog.current;
      place?.focus();
    };
    const came = ({ target }: FocusEvent) => {
      if (inside(target)) last = target;
      else if (target instanceof Element) pullBack();
    };
    const left = ({ target, relatedTarget }: FocusEvent) => {
      if (inside(target) && relatedTarget !== null && !inside(relatedTarget)) pullBack();
    };
    document.addEventListener('focus', came, true);
    document.addEventListener('focusin', came, true);
    document.addEventListener('focusout', left, true);
    return () => {
      document.removeEventListener('focus', came, true);
      document.removeEventListener('focusin', came, true);
      document.removeEventListener('focusout', left, true);
    };
  }, [dialog]);
}
