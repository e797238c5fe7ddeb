import type { Content, Offers } from '../../utils/guidance/schema';

/** What of the content the first screen shows: a good deal less than there is to look up. */
export function offersOf({ tips, questions, situations }: Content): Offers {
  return {
    tips,
    questions,
    situations: situations.map(({ slug, title, pages }) => ({ slug, title, pages })),
  };
}
