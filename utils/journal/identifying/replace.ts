import { blank } from '@/utils/identifiers';
import type { EntryContent } from '../entry';
import { identifyingIn, isTelling } from './identify';
import type { Identifying, Spot } from './identify';
import { isSamePlace, withTexts } from './texts';

/** Words that are to be others. Left out, they become what they are, in brackets. */
export interface Replacement extends Pick<Identifying, 'kind' | 'confidence' | 'spots'> {
  by?: string | undefined;
}

/**
 * The entry with words replaced wherever they were found.
 *
 * @param replacements of this very content, none over another
 */
export function withReplaced<Content extends EntryContent>(
  content: Content,
  replacements: readonly Replacement[],
): Content {
  return withTexts(content, ({ place, text }) => {
    const here = replacements
      .flatMap((replacement) => replacement.spots.map((spot) => ({ ...replacement, ...spot })))
      .filter((spot) => isSamePlace(spot.place, place))
      .sort(byStart);
    const by = new Map(here.map((spot) => [spot.start, spot.by]));
    return here.length === 0
      ? text
      : blank(text, here, (finding) => by.get(finding.start) ?? inBrackets(finding));
  });
}

/** The entry with everything replaced that is worth a word. */
export function blanked<Content extends EntryContent>(content: Content): Content {
  const found = identifyingIn(content).filter(isTelling);
  return found.length === 0 ? content : withReplaced(content, found);
}

/** "[name]": what stands in the place of such words. */
export function inBrackets({ kind, confidence }: Pick<Identifying, 'kind' | 'confidence'>): string {
  return blank('', [{ kind, confidence, start: 0, end: 0 }]);
}

const byStart = (one: Spot, other: Spot) => one.start - other.start;
