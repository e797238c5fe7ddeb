import type { Content, Offers } from '../../utils/guidance/schema';

/** What of the content the first screen shows: a good deal less than there is to look up. */
export function offersOf({ tips, questions, situations }: Content): Offers {
  return {
    tips: tips.map(({ slug, title, pages, next, checked, blocks, sources }) => ({
      slug,
      title,
      pages,
      next,
      checked,
      blocks,
      sources: sources.map(({ body, country }) => ({ body, country })),
    })),
    questions,
    situations: situations.filter(({ pages }) => pages.length > 0).map(({ slug, title, pages, occasions, safety }) => ({
      slug,
      title,
      pages,
      occasions,
      safety,
    })),
  };
}
