import { useEffect, useState } from 'preact/hooks';
import type { Country } from '@/utils/guidance/schema';
import type { LookUp, Result } from '@/utils/guidance/look-up';
import type { Profession } from '@/utils/settings';

/** Once it is there, whoever comes back to the results sees them at once. */
let loaded: LookUp | undefined;

/**
 * What the package knows about a question, as it is typed; undefined until the index is there.
 *
 * @param country whose crisis lines are among it, and whose bodies come first
 * @param profession whose bodies come first among those
 */
export function useLookUp(
  query: string,
  country: Country,
  profession: Profession,
): Result[] | undefined {
  const [lookUp, setLookUp] = useState(() => loaded);

  // The first screen does not need the index; it comes while the reader is still looking.
  useEffect(() => {
    let isGone = false;
    import('@/utils/guidance/look-up').then(
      (module) => {
        // Asked for nothing, it makes its index ready.
        module.lookUp('');
        loaded = module.lookUp;
        if (!isGone) setLookUp(() => module.lookUp);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, []);

  return lookUp?.(query, { country, profession });
}
