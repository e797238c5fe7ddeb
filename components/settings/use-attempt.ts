import { useCallback, useState } from 'preact/hooks';

/** Told of a change that is under way and may fail. */
export type Attempt = (change: Promise<void>) => void;

/**
 * Whether the last change could not be kept, to be said in words; `onFailure` is called each time
 * that happens.
 */
export function useAttempt(onFailure?: () => void): { hasFailed: boolean; attempt: Attempt } {
  // Counted, not only noted: each failure draws anew, and the control shows again what is kept.
  const [failures, setFailures] = useState(0);
  const attempt = useCallback(
    (change: Promise<void>) => {
      change.then(
        () => setFailures(0),
        (error: unknown) => {
          console.error(error);
          setFailures((before) => before + 1);
          onFailure?.();
        },
      );
    },
    [onFailure],
  );
  return { hasFailed: failures > 0, attempt };
}
