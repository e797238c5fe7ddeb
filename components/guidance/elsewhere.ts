import type { Reader } from '@/utils/guidance/by-reader';
import type { Listed } from './subjects';

/**
 * Cards of a list for this reader: those of their country and those that hold anywhere, their own
 * profession's first; and those of other countries. Without a country, none is of another.
 */
export function sortedFor<Card extends Listed>(
  cards: readonly Card[],
  reader: Reader | undefined,
): { here: Card[]; elsewhere: Card[] } {
  const country = reader?.country ?? null;
  const profession = reader?.profession ?? null;
  const isElsewhere = (card: Card) =>
    country !== null &&
    card.country !== undefined &&
    card.country !== 'INT' &&
    card.country !== country &&
    !(card.country === 'EU' && country === 'IE');
  const isTheirs = (card: Card) =>
    profession !== null && card.professions?.includes(profession) === true;
  const here = cards.filter((card) => !isElsewhere(card));
  return {
    here: [...here.filter(isTheirs), ...here.filter((card) => !isTheirs(card))],
    elsewhere: cards.filter(isElsewhere),
  };
}
