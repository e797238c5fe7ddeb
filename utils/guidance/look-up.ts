import MiniSearch from 'minisearch';
import { indexedCards } from './indexed';
import type { Indexed, Result } from './indexed';
import { library } from './library';
import { besideOwn } from './packs/beside-own';
import { isPackSlug } from './packs/pack';
import { asksForLine, speaksOfRisk } from './risk';
import type { Profession } from '@/utils/settings';
import type { Content, Country } from './schema';
import type { Shelf } from './shelf';
import { isMeaning, queryTermsOf, termsOf } from './terms';

export type { Result };

interface LookUpOptions {
  /** The reader's: the crisis lines of other countries are left out. */
  country?: Country;
  /** The reader's: what speaks to them comes first. */
  profession?: Profession;
}

export type LookUp = (query: string, options?: LookUpOptions) => Result[];

/** A longer question than anyone types is cut, so that each keystroke stays quick. */
const LONGEST_QUERY = 300;
const MOST_FOUND = 12;
/** What scores less than this part of the best match has only a common word with the question. */
const LEAST_OF_BEST = 0.15;
/** A situation answers a question better than a tip; a crisis line is asked for by its own words. */
const BOOST: Record<Result['type'], number> = {
  situation: 1,
  guide: 0.75,
  tip: 0.7,
  body: 0.6,
  crisis: 0.6,
};

let packs: readonly Shelf[] = [];
let ready: LookUp | undefined;

/**
 * What the package knows about a question, best first; made to be called at each keystroke. Words
 * of risk to life bring the safety cards to the top. Nothing for an empty question, which still
 * makes the index ready, so that the first letter finds it there.
 */
export function lookUp(query: string, options?: LookUpOptions): Result[] {
  ready ??= createLookUp(withPacks(library, packs));
  return ready(query, options);
}

/** From now on looks things up in these packs too, and in no other ones. */
export function usePacks(shelves: readonly Shelf[]): void {
  packs = shelves;
  ready = undefined;
}

function withPacks(own: Content, shelves: readonly Shelf[]): Content {
  const bodies = shelves.flatMap(({ content }) => content.bodies);
  const guides = shelves.flatMap(({ content }) => content.guides);
  return { ...own, bodies: [...own.bodies, ...bodies], guides: [...own.guides, ...guides] };
}

/** Builds the index once, in some tens of milliseconds; the function it returns asks it. */
export function createLookUp(content: Content): LookUp {
  const cards = indexedCards(content);
  const safetyCards = cards.filter((card) => card.safety);
  const crisisLines = cards.filter(isCrisisLine);
  const search = searchOver(cards);

  return (query, { country } = {}) => {
    const question = query.slice(0, LONGEST_QUERY);
    const terms = queryTermsOf(question);
    const risk = speaksOfRisk(question);
    const line = asksForLine(question);
    const found = search(terms);
    // All of these speak of risk, so what else was asked tells which of them comes first.
    const foundByRest =
      risk || line ? search(terms.filter((term) => !speaksOfRisk(term) && !asksForLine(term))) : [];
    const ordered = [
      ...(line ? [...foundByRest.filter(isCrisisLine), ...crisisLines] : []),
      ...(risk ? [...foundByRest.filter((card) => card.safety), ...safetyCards] : []),
      ...besideOwn(found, ({ id }) => isPackSlug(id), MOST_FOUND),
      ...(risk ? crisisLines : []),
    ];
    return [...new Set(ordered)]
      .filter((card) => country === undefined || (card.country ?? country) === country)
      .map((card) => card.result);
  };
}

function searchOver(cards: readonly Indexed[]): (terms: readonly string[]) => Indexed[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const index = new MiniSearch<Indexed>({
    fields: ['title', 'synonyms', 'answer', 'body', 'bodies'] satisfies (keyof Indexed)[],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (terms) => terms.split(' '),
      boost: { title: 3, synonyms: 3, answer: 1.5 },
      boostDocument: (id: string) => BOOST[byId.get(id)?.result.type ?? 'situation'],
      prefix: (term) => !isMeaning(term),
      fuzzy: (term) => (isMeaning(term) || term.length < 4 ? false : 0.2),
      weights: { prefix: 0.5, fuzzy: 0.3 },
    },
  });
  index.addAll(cards);
  return (terms) => {
    const hits = index.search(terms.join(' '));
    const least = (hits[0]?.score ?? 0) * LEAST_OF_BEST;
    return hits.flatMap(({ id, score }) => (score < least ? [] : (byId.get(String(id)) ?? [])));
  };
}

function isCrisisLine(card: Indexed): boolean {
  return card.result.type === 'crisis';
}
