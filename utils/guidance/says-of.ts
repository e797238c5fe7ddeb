import type { Reader } from './by-reader';
import { library } from './library';
import { COUNTRIES } from './schema';
import type { BodyCard, Country, Situation } from './schema';

/** What bodies say that bears on a situation. */
export interface Says {
  /** For this reader, the best first, three at most; where nothing was, what most regulators say. */
  own: BodyCard[];
  /** The rest, by country: the reader's first, then what holds anywhere, then the others. */
  others: { country: Country; cards: BodyCard[] }[];
}

const MOST_OWN = 3;
const LEAST_OWN = 2;
/** A card whose author named the situation fits it as much as two themes in common. */
const NAMED_COUNTS = 2;

/**
 * What the reader's body says about a situation: cards of their country and profession under its
 * themes. Those come first that have most themes in common, and of these the ones written for the
 * fewest professions. Too few of them are filled up with what most regulators say.
 *
 * @param reader who did not say where they work is told what most regulators say
 * @param bodies in the order of the content
 */
export function saysOf(
  situation: Pick<Situation, 'slug' | 'themes'>,
  reader: Reader,
  bodies: readonly BodyCard[] = library.bodies,
): Says {
  const fitting = bodies
    .map((card) => ({ card, fit: fitOf(card, situation) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || breadthOf(a.card) - breadthOf(b.card))
    .map(({ card }) => card);
  const forThem = fitting.filter((card) => isFor(card, reader));
  const own = forThem.filter(({ country }) => country !== 'INT').slice(0, MOST_OWN);
  const anywhere = forThem.filter(({ country }) => country === 'INT');
  if (own.length < LEAST_OWN) own.push(...anywhere.slice(0, LEAST_OWN - own.length));

  const rest = fitting.filter((card) => !own.includes(card));
  return {
    own,
    others: countriesFor(reader)
      .map((country) => ({ country, cards: rest.filter((card) => card.country === country) }))
      .filter(({ cards }) => cards.length > 0),
  };
}

function fitOf(card: BodyCard, { slug, themes }: Pick<Situation, 'slug' | 'themes'>): number {
  const common = card.themes.filter((theme) => themes.includes(theme)).length;
  return common + (card.related.includes(slug) ? NAMED_COUNTS : 0);
}

/** To how many professions it speaks; to everyone is the widest. */
function breadthOf({ professions }: BodyCard): number {
  return professions.length === 0 ? Infinity : professions.length;
}

function isFor({ country, professions }: BodyCard, reader: Reader): boolean {
  const holds =
    country === 'INT' ||
    country === reader.country ||
    (country === 'EU' && reader.country === 'IE');
  const { profession } = reader;
  return (
    holds && (profession === null || professions.length === 0 || professions.includes(profession))
  );
}

function countriesFor({ country }: Reader): Country[] {
  const first: Country[] = country === null ? ['INT'] : [country, 'INT'];
  return [...new Set([...first, ...COUNTRIES])];
}
