import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What in the results can be gone to with the arrow keys: of each the first button, which opens it. */
const STOPS = 'li button:first-of-type';

interface LookUpKeys {
  box: RefObject<HTMLInputElement | null>;
  /** Holds the results, while there are any. */
  results: RefObject<HTMLElement | null>;
  /** Keep it the same function. */
  onClear: () => void;
}

/**
 * The look-up by keyboard: "/" goes to the box from anywhere that is not itself a place to write,
 * down and up go through the results and back, Enter in the box opens the first, Escape clears.
 */
export function useLookUpKeys({ box, results, onClear }: LookUpKeys): void {
  useLayoutEffect(() => {
    const gone = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        const isHandled =
          event.target === box.current
            ? keyInBox(event.key, box.current, results.current, onClear)
            : isInside(event.target, results.current)
              ? keyInResults(event.key, box.current, results.current, onClear)
              : keyElsewhere(event, box.current);
        if (isHandled) event.preventDefault();
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, [box, results, onClear]);
}

function keyInBox(
  key: string,
  box: HTMLInputElement | null,
  results: HTMLElement | null,
  onClear: () => void,
): boolean {
  const first = stopsIn(results)[0];
  switch (key) {
    case 'Escape':
      onClear();
      return box?.value !== '';
    case 'ArrowDown':
      first?.focus();
      return first !== undefined;
    case 'Enter':
      first?.click();
      return first !== undefined;
    default:
      return false;
  }
}

function keyInResults(
  key: string,
  box: HTMLInputElement | null,
  results: HTMLElement | null,
  onClear: () => void,
): boolean {
  const stops = stopsIn(results);
  const at = stops.findIndex((stop) => stop === document.activeElement);
  switch (key) {
    case 'Escape':
      onClear();
      box?.focus();
      return true;
    case 'ArrowDown':
      stops[at + 1]?.focus();
      return true;
    case 'ArrowUp':
      (at > 0 ? stops[at - 1] : box)?.focus();
      return true;
    default:
      return false;
  }
}

function keyElsewhere({ key, target }: KeyboardEvent, box: HTMLInputElement | null): boolean {
  if (key !== '/') return false;
  const isForWriting =
    target instanceof Element && target.closest('input, textarea, select') !== null;
  if (isForWriting) return false;
  box?.focus();
  return true;
}

function stopsIn(results: HTMLElement | null): HTMLElement[] {
  return [...(results?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
}

function isInside(target: EventTarget | null, region: HTMLElement | null): boolean {
  return target instanceof Node && region?.contains(target) === true;
}
