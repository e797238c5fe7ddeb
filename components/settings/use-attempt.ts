import { useCallback, useState } from 'preact/hooks';

/** Told of a change that is under way and may fail. */
export type Attempt = (change: Promise<void>) => void;

/** Whether the last change could not be kept, to be said in words. */
export function useAttempt(): { hasFailed: boolean; attempt: Attempt } {
  const [hasFailed, setFailed] = useState(false);
  const attempt = useCallback((change: Promise<void>) => {
    change.then(
      () => setFailed(false),
      (error: unknown) => {
        console.error(error);
        setFailed(true);
      },
    );
  }, []);
  return { hasFailed, attempt };
}
