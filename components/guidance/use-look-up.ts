import { useEffect, useMemo, useState } from 'preact/hooks';
import { onPacksChanged, packs } from '@/utils/guidance/packs/packs';
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
    const gone = new AbortController();
    const { signal } = gone;
    const load = async () => {
      const { lookUp: asked, usePacks } = await import('@/utils/guidance/look-up');
      // Without an employer's cards rather than not at all.
      const shelves = await packs().catch((error: unknown) => {
        console.error(error);
        return [];
      });
      usePacks(shelves.map(({ shelf }) => shelf));
      // Asked for nothing, it makes its index ready.
      asked('');
      // A new function each time: the same question now has other answers.
      loaded = (question, options) => asked(question, options);
      if (!signal.aborted) setLookUp(() => loaded);
    };
    const begin = () => void load().catch((error: unknown) => console.error(error));
    begin();
    onPacksChanged(begin, signal);
    return () => gone.abort();
  }, []);

  return useMemo(
    () => lookUp?.(query, { country, profession }),
    [lookUp, query, country, profession],
  );
}
