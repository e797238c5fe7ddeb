import { useEffect, useState } from 'preact/hooks';
import { useSetting } from '@/components/settings/use-setting';
import { choose, dayNumber, offeredOf, remember } from '@/utils/guidance/choose';
import type { Choice } from '@/utils/guidance/choose';
import type { OfferedSituation, Offers } from '@/utils/guidance/schema';
import { situationsFor } from '@/utils/guidance/worth-a-look';
import type { PageState } from '@/utils/messages/page-port';
import type { PageKind } from '@/utils/platforms/platform';
import { offering } from '@/utils/settings';
import type { Offering } from '@/utils/settings';
import { shownBefore } from './shown-before';

/** What there is to offer on a page. */
export interface Offer extends Choice {
  situations: OfferedSituation[];
}

interface Chosen extends Choice {
  offers: Offers;
  page: PageKind;
  /** From `dayNumber`: what was chosen stands until the next page. */
  day: number;
  wanted: Offering;
}

const NOTHING: Offer = { tip: undefined, question: undefined, situations: [] };

/**
 * The tip, the question and the situations for a kind of page, as far as they are wanted; undefined
 * for the moment it takes to choose. While the next page's are being chosen, the last page's stand.
 *
 * @param page undefined while it is not known
 * @param about what is on the page: the hashtag it is about, and whether something is being written
 */
export function useOffer(
  page: PageKind | undefined,
  about: Pick<PageState, 'hashtag' | 'composing'> | undefined,
): Offer | undefined {
  const [chosen, setChosen] = useState<Chosen | 'failed'>();
  const { value: wanted } = useSetting(offering);

  useEffect(() => {
    if (page === undefined || wanted === undefined) return undefined;
    let isGone = false;
    chooseFor(page, wanted).then(
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
  }, [page, wanted]);

  if (chosen === undefined) return undefined;
  // Writing does not wait for guidance.
  if (chosen === 'failed' || chosen.wanted === 'nothing') return NOTHING;
  const hashtag = about?.hashtag ?? null;
  const moment = { hashtags: hashtag === null ? [] : [hashtag], day: chosen.day };
  const isComposing = about?.composing === true;
  return {
    ...chosen,
    situations: situationsFor(chosen.offers, chosen.page, isComposing, moment),
  };
}

/** The frame of the first screen need not wait for what is in it. */
export async function loadOffers(): Promise<Offers> {
  return (await import('virtual:content/offers')).default;
}

/** Without the memory of what was shown, the choice of the first day is as good as any. */
async function chooseFor(page: PageKind, wanted: Offering): Promise<Chosen> {
  const [offers, seen] = await Promise.all([loadOffers(), shownBefore.getValue().catch(() => [])]);
  const day = dayNumber(new Date());
  // What is not shown has not had its turn.
  const choice = offeredOf(choose(offers, page, seen, day), wanted);
  // Nobody waits for the memory of it.
  shownBefore.setValue(remember(seen, page, day, choice)).catch(() => undefined);
  return { ...choice, offers, page, day, wanted };
}
