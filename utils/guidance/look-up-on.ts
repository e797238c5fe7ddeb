import { fitOf } from './asking';
import { namedIn, namesIn } from './body-names';
import type { Named } from './body-names';
import { CRISIS_TERMS, findableCards } from './findable';
import type { Findable, Result } from './findable';
import { besideOwn } from './packs/beside-own';
import { isPackSlug } from './packs/pack';
import { isElsewhere, standing } from './ranking';
import type { Asker } from './ranking';
import { LINE_MEANINGS, RISK_MEANINGS, asksForLine, isAboutWriting, speaksOfRisk } from './risk';
import { safetyFirst } from './safety-first';
import { askedBy } from './search/asked';
import type { Asked, Wanted } from './search/asked';
import { Finder } from './search/find';
import type { Hit } from './search/find';
import { unpack } from './search/packed-index';
import { Spelling } from './search/spelling';
import type { Shelf } from './shelf';

export type LookUp = (query: string, options?: Asker) => Result[];

/** A longer question than anyone types is cut, so that each keystroke stays quick. */
const LONGEST_QUERY = 300;
const MOST_FOUND = 12;
const MOST_ELSEWHERE = 12;
/** Of what was found by its words, so many are looked at line by line. */
const LOOKED_AT = 60;
/** A line that is just what was asked makes a card worth so many times more. */
const LINE_COUNTS = 3;
/** What is worth less than this part of the best has only a common word with the question. */
const LEAST_OF_BEST = 0.1;
/** Even when one card is just what was asked, a few others are shown. */
const ALWAYS_SHOWN = 4;
/** Of a body that was named, a card comes first if it fits the rest about as well as its best one. */
const LEAST_OF_NAMED = 0.35;

interface Worth {
  card: Findable;
  worth: number;
}

/**
 * Opens the indexes, in some milliseconds; the function it returns asks them all as one.
 *
 * @param shelves the library, and after it the packs, which never take anything of it away
 */
export function lookUpOn(shelves: readonly Shelf[]): LookUp {
  const cards = shelves.flatMap(({ content }) => findableCards(content));
  const indexes = shelves.map((shelf) => unpack(shelf.index));
  const finder = new Finder(indexes);
  const spelling = new Spelling(indexes);
  // An employer's name may be any words at all, and would put its cards before everything.
  const names = namesIn(shelves[0]?.content ?? { bodies: [], guides: [] });
  const ownCards = indexes[0]?.cards ?? 0;
  const safetyCards = cards.filter(({ safety }) => safety);
  const crisisLines = cards.filter(isCrisisLine);

  /** Cards by what they are worth to a question, best first; of all, or of some alone. */
  const search: Search = ({ wanted }, question, asker, among) => {
    const searched = finder.search(wanted);
    const fit = fitOf(question);
    const worthOf = ({ card, score }: Hit) => {
      const findable = cards[card];
      if (findable === undefined || among?.(findable) === false) return 0;
      return score * standing(findable, asker) * fit(findable.result);
    };
    const hits = finder.find(searched);
    const own = hits.filter(({ card }) => card < ownCards);
    const ofPacks = hits.filter(({ card }) => card >= ownCards);
    const byWords = [own, ofPacks].flatMap((some) => mostWorth(some, LOOKED_AT, worthOf));
    const alike = finder.likeness(searched);
    return byWords
      .flatMap(({ item: { card: at }, worth }) => {
        const card = cards[at];
        if (card === undefined) return [];
        return { card, worth: worth * (1 + LINE_COUNTS * alike(at) ** 2) };
      })
      .sort((a, b) => b.worth - a.worth);
  };

  return (query, asker = {}) => {
    const question = query.slice(0, LONGEST_QUERY);
    const asked = askedBy(question, spelling);
    const named = namedIn(asked.stems, names);
    const risk = speaksOfRisk(question) || asked.wanted.some((want) => means(want, RISK_MEANINGS));
    const line =
      (asksForLine(question) || asked.wanted.some((want) => means(want, LINE_MEANINGS))) &&
      !isAboutWriting(question);

    const found = search(asked, question, asker);
    const good = [
      ...goodOf(found.filter(({ card }) => !isOfPack(card))),
      ...goodOf(found.filter(({ card }) => isOfPack(card))),
    ]
      .sort((a, b) => b.worth - a.worth)
      .map(cardOf);
    const isOwn = (card: Findable) =>
      named.slugs.has(card.result.slug) || !isElsewhere(card, asker);
    const here = [
      ...(line
        ? [
            ...search(without(asked, isOfAnyLine), question, asker, isCrisisLine).map(cardOf),
            ...crisisLines,
          ]
        : []),
      ...(risk
        ? safetyFirst(
            // All of these speak of risk, so what else was asked tells which of them fits.
            search(without(asked, isOfRisk), question, asker, (card) => card.safety),
            safetyCards,
            question,
            asker,
          )
        : []),
      ...namedFirst(named, asked, asker, search),
      ...besideOwn(good.filter(isOwn), isOfPack, MOST_FOUND),
      ...(risk ? crisisLines : []),
    ].filter((card) => !isCrisisLine(card) || !isElsewhere(card, asker));
    const further = good.filter((card) => !isOwn(card) && !isCrisisLine(card));
    return [
      ...[...new Set(here)].map(({ result }) => result),
      ...besideOwn(further, isOfPack, MOST_ELSEWHERE).map(({ result }) => ({
        ...result,
        elsewhere: true as const,
      })),
    ];
  };
}

type Search = (
  asked: Asked,
  question: string,
  asker: Asker,
  among?: (card: Findable) => boolean,
) => Worth[];

/** The cards of a body that was named, those that fit what else was asked. */
function namedFirst(named: Named, asked: Asked, asker: Asker, search: Search): Findable[] {
  if (named.slugs.size === 0) return [];
  const isTheirs = (card: Findable) => named.slugs.has(card.result.slug);
  const rest = without(asked, (term) => named.words.has(term));
  const fitting = search(
    rest.wanted.length === 0 ? asked : rest,
    asked.stems.join(' '),
    asker,
    isTheirs,
  );
  const least = (fitting[0]?.worth ?? 0) * LEAST_OF_NAMED;
  return fitting.filter(({ worth }) => worth >= least).map(cardOf);
}

function without(asked: Asked, is: (term: string) => boolean): Asked {
  return { ...asked, wanted: asked.wanted.filter(({ terms }) => !terms.some((it) => is(it.term))) };
}

function isOfRisk(term: string): boolean {
  return RISK_MEANINGS.has(term) || speaksOfRisk(term);
}

function isOfAnyLine(term: string): boolean {
  return CRISIS_TERMS.has(term) || LINE_MEANINGS.has(term);
}

/** What was only begun may still become another word. */
function means({ terms }: Wanted, meanings: ReadonlySet<string>): boolean {
  return terms.some(({ term, weight }) => weight === 1 && meanings.has(term));
}

function cardOf({ card }: Worth): Findable {
  return card;
}

/** Those that have more than a common word with the question. */
function goodOf(found: readonly Worth[]): Worth[] {
  const least = (found[0]?.worth ?? 0) * LEAST_OF_BEST;
  return found.filter(({ worth }, at) => at < ALWAYS_SHOWN || worth >= least);
}

function isOfPack(card: Findable): boolean {
  return isPackSlug(card.result.slug);
}

function isCrisisLine(card: Findable): boolean {
  return card.result.type === 'crisis';
}

/** The few items worth most, best first; the rest is never sorted. */
function mostWorth<Item>(
  items: readonly Item[],
  count: number,
  worthOf: (item: Item) => number,
): { item: Item; worth: number }[] {
  const kept: { item: Item; worth: number }[] = [];
  for (const item of items) {
    const worth = worthOf(item);
    if (worth === 0) continue;
    if (kept.length === count && worth <= (kept.at(-1)?.worth ?? 0)) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.worth ?? 0) < worth) at--;
    kept.splice(at, 0, { item, worth });
    if (kept.length > count) kept.pop();
  }
  return kept;
}
