import { useEffect, useState } from 'preact/hooks';
import { choose, dayNumber, remember } from '@/utils/guidance/choose';
import type { Choice } from '@/utils/guidance/choose';
import { library } from '@/utils/guidance/library';
import type { PageKind } from '@/utils/platforms/platform';
import { shownBefore } from './shown-before';

/** The tip and the question for a kind of page; undefined for the moment it takes to choose. */
export function useChoice(page: PageKind): Choice | undefined {
  const [choice, setChoice] = useState<Choice>();

  useEffect(() => {
    let isGone = false;
    chooseFor(page).then(
      (chosen) => {
        if (!isGone) setChoice(chosen);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, [page]);

  return choice;
}

/** Without the memory of what was shown, the choice of the first day is as good as any. */
async function chooseFor(page: PageKind): Promise<Choice> {
  const day = dayNumber(new Date());
  const seen = await shownBefore.getValue().catch(() => []);
  const choice = choose(library, page, seen, day);
  await shownBefore.setValue(remember(seen, page, day, choice)).catch(() => undefined);
  return choice;
}
