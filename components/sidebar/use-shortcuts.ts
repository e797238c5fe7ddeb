import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { actionOf, isSingleKey } from './shortcuts';

/** What in the results can be gone to with the arrow keys: of each the first button, which opens it. */
const STOPS = 'li button:first-of-type';
/** Where a key writes or chooses, and does nothing else. */
const FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio])';

interface Shortcuts {
  box: RefObject<HTMLInputElement | null>;
  /** Holds the results, while there are any. */
  results: RefObject<HTMLElement | null>;
  /** Whether "/" and "?" do anything. */
  singleKeys: boolean;
  isPointing: boolean;
  /** Keep these the same functions. */
  onClear: () => void;
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
        case 'list':
          onList();
          return true;
        default:
          return false;
      }
    };
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        if (document.querySelector('dialog[open]') !== null) return;
        if (heard(event)) event.preventDefault();
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, [box, results, singleKeys, isPointing, onClear, onList, onCancel]);
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
  return [...(results?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
}

function isInside(target: EventTarget | null, region: HTMLElement | null): boolean {
  return target instanceof Node && region?.contains(target) === true;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches(FIELDS) || target.isContentEditable);
}
