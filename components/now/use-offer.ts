import { useEffect, useState } from 'preact/hooks';
import { choose, dayNumber, remember, situationsFor } from '@/utils/guidance/choose';
import type { Choice } from '@/utils/guidance/choose';
import type { Content, Situation } from '@/utils/guidance/schema';
import type { PageKind } from '@/utils/platforms/platform';
import { shownBefore } from './shown-before';

/** What there is to offer on a page. */
export interface Offer extends Choice {
  situations: Situation[];
}

interface Chosen extends Choice {
  library: Content;
  page: PageKind;
}

const NOTHING: Offer = { tip: undefined, question: undefined, situations: [] };

/**
 * The tip, the question and the situations for a kind of page; undefined for the moment it takes to
 * choose. While the next page's are being chosen, the last page's stand.
 */
export function useOffer(page: PageKind, composing: boolean): Offer | undefined {
  const [chosen, setChosen] = useState<Chosen | 'failed'>();

  useEffect(() => {
    let isGone = false;
    chooseFor(page).then(
      (choice) => {
        if (!isGone) setChosen(choice);
      },
      (error: unknown) => {
        console.error(error);
        if (!isGone) setChosen('failed');
      },
    );
    return () => {
      isGone = true;
    };
  }, [page]);

  if (chosen === undefined) return undefined;
  // Writing does not wait for guidance.
  if (chosen === 'failed') return NOTHING;
  return { ...chosen, situations: situationsFor(chosen.library, chosen.page, composing) };
}

/** Without the memory of what was shown, the choice of the first day is as good as any. */
async function chooseFor(page: PageKind): Promise<Chosen> {
  const [{ library }, seen] = await Promise.all([
    // By far the largest part of the sidebar: the frame of the first screen need not wait for it.
    import('@/utils/guidance/library'),
    shownBefore.getValue().catch(() => []),
  ]);
  const day = dayNumber(new Date());
  const choice = choose(library, page, seen, day);
  await shownBefore.setValue(remember(seen, page, day, choice)).catch(() => undefined);
  return { ...choice, library, page };
}
