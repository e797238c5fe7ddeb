import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { isCrisisKeys } from './crisis-keys';
import { actionOf, isSingleKey } from './shortcuts';

/**
 * What in the results can be gone to with the arrow keys: of each the first button, which opens it,
 * and what holds more of them.
 */
const STOPS = 'li button:first-of-type, summary';
/** Where a key writes or chooses, and does nothing else. */
const FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio])';
const DIALOG = 'dialog[open]';
/** Escape closes it first. */
const MENU = '.ui-menu [aria-expanded=true]';

interface Shortcuts {
  box: RefObject<HTMLInputElement | null>;
  /** Holds the results, while there are any. */
  results: RefObject<HTMLElement | null>;
  /** Whether "/", "!" and "?" do anything. */
  singleKeys: boolean;
  isPointing: boolean;
  /** Keep these the same functions. */
  onClear: () => void;
  onCrisis: () => void;
  /** Undefined while nothing is open to come back from. */
  onBack: (() => void) | undefined;
  onList: () => void;
  onCancel: () => void;
}

/** The keys of shortcuts.ts, wherever in the sidebar the focus is; none while a dialog is open. */
export function useShortcuts({
  box,
  results,
  singleKeys,
  isPointing,
  onClear,
  onCrisis,
  onBack,
  onList,
  onCancel,
}: Shortcuts): void {
  useLayoutEffect(() => {
    const gone = new AbortController();
    const heard = (event: KeyboardEvent): boolean => {
      const { key, target } = event;
      // Whatever else Escape does, it gives up pointing as well.
      if (isPointing && actionOf(key, 'pointing') === 'cancel') onCancel();
      if (target === box.current) return inBox(key, box.current, results.current, onClear);
      if (
        isInside(target, results.current) &&
        inResults(key, box.current, results.current, onClear)
      )
        return true;
      const isOff = isSingleKey(key) && !singleKeys;
      if (isOff || isWriting(target)) return false;
      switch (actionOf(key, 'anywhere')) {
        case 'lookUp':
          box.current?.focus();
          return true;
        case 'crisis':
          onCrisis();
          return true;
        case 'list':
          onList();
          return true;
      }
      const isBack = actionOf(key, 'opened') === 'back' && !isPointing;
      if (!isBack || onBack === undefined || document.querySelector(MENU) !== null) return false;
      onBack();
      return true;
    };
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing) return;
        if (isCrisisKeys(event) && document.querySelector(DIALOG) === null) {
          event.preventDefault();
          onCrisis();
          return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (document.querySelector(DIALOG) !== null) return;
        if (heard(event)) event.preventDefault();
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, [box, results, singleKeys, isPointing, onClear, onCrisis, onBack, onList, onCancel]);
}

function inBox(
  key: string,
  box: HTMLInputElement | null,
  results: HTMLElement | null,
  onClear: () => void,
): boolean {
  const first = stopsIn(results)[0];
  switch (actionOf(key, 'box')) {
    case 'clear':
      onClear();
      return box?.value !== '';
    case 'next':
      first?.focus();
      return first !== undefined;
    case 'openFirst':
      first?.click();
      return first !== undefined;
    default:
      return false;
  }
}

function inResults(
  key: string,
  box: HTMLInputElement | null,
  results: HTMLElement | null,
  onClear: () => void,
): boolean {
  const stops = stopsIn(results);
  const at = stops.findIndex((stop) => stop === document.activeElement);
  switch (actionOf(key, 'results')) {
    case 'clear':
      onClear();
      box?.focus();
      return true;
    case 'next':
      stops[at + 1]?.focus();
      return true;
    case 'previous':
      (at > 0 ? stops[at - 1] : box)?.focus();
      return true;
    default:
      return false;
  }
}

function stopsIn(results: HTMLElement | null): HTMLElement[] {
  const all = [...(results?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  return all.filter((stop) => stop.closest('details:not([open]) > :not(summary)') === null);
}

function isInside(target: EventTarget | null, region: HTMLElement | null): boolean {
  return target instanceof Node && region?.contains(target) === true;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches(FIELDS) || target.isContentEditable);
}
