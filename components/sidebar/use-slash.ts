import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/** "/" goes to a field from anywhere that is not itself a place to write. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const gone = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
        if (isForWriting(event.target)) return;
        event.preventDefault();
        field.current?.focus();
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, [field]);
}

function isForWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
