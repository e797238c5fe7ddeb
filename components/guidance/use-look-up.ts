import { useEffect, useState } from 'preact/hooks';
import type { lookUp as LookUp, Result } from '@/utils/guidance/look-up';

/** What the package knows about a question, as it is typed; undefined until the index is there. */
export function useLookUp(query: string): Result[] | undefined {
  const [lookUp, setLookUp] = useState<typeof LookUp>();

  // The first screen does not need the index; it comes while the reader is still looking.
  useEffect(() => {
    let isGone = false;
    import('@/utils/guidance/look-up').then(
      (module) => {
        // Asked for nothing, it makes its index ready.
        module.lookUp('');
        if (!isGone) setLookUp(() => module.lookUp);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, []);

  return lookUp?.(query, { country: 'UK' });
}
