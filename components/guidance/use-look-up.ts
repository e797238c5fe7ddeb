import { useEffect, useMemo, useState } from 'preact/hooks';
import { onPacksChanged, packs } from '@/utils/guidance/packs/packs';
import type { Country } from '@/utils/guidance/schema';
import type { LookUp, Result } from '@/utils/guidance/look-up';
import type { Profession } from '@/utils/settings';

/** Once it is there, whoever comes back to the results sees them at once. */
let opened: LookUp | undefined;
let watching: AbortController | undefined;
const waiting = new Set<() => void>();

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
  const [lookUp, setLookUp] = useState(() => opened);

  useEffect(() => {
    const take = () => setLookUp(() => opened);
    waiting.add(take);
    take();
    openLookUp();
    return () => {
      waiting.delete(take);
    };
  }, []);

  return useMemo(
    () => lookUp?.(query, { country, profession }),
    [lookUp, query, country, profession],
  );
}

/**
 * Opens the index, and from then on again whenever there are other packs. The first screen does without
 * it: called when somebody is about to ask, it is there before the first letter.
 */
export function openLookUp(): void {
  if (watching !== undefined) return;
  watching = new AbortController();
  const begin = () =>
    void open().catch((error: unknown) => {
      console.error(error);
      // Whoever asks next tries again.
      if (opened !== undefined) return;
      watching?.abort();
      watching = undefined;
    });
  onPacksChanged(begin, watching.signal);
  begin();
}

/** Counts openings: of two at a time, the one that began last knows the packs as they are. */
let begun = 0;

async function open(): Promise<void> {
  const mine = ++begun;
  const { lookUp, usePacks } = await import('@/utils/guidance/look-up');
  // Without an employer's cards rather than not at all.
  const shelves = await packs().catch((error: unknown) => {
    console.error(error);
    return [];
  });
  if (mine !== begun) return;
  usePacks(shelves.map(({ shelf }) => shelf));
  // Asked for nothing, it makes its index ready.
  lookUp('');
  // A new function each time: the same question now has other answers.
  opened = (question, options) => lookUp(question, options);
  for (const tell of waiting) tell();
}
