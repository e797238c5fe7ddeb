import MiniSearch from 'minisearch';
import { library } from './library';
import { plainText } from './plain-text';
import { asksForLine, speaksOfRisk } from './risk';
import type { Content, Country, CrisisLine, Situation, Tip } from './schema';
import { isMeaning, queryTermsOf, termsOf } from './terms';

export interface Result {
  slug: string;
  type: 'situation' | 'tip' | 'crisis';
  /** A situation's number, such as SIT-01. */
  situation?: string;
  title: string;
  /** One line: the answer, the tip, or how to get in touch. */
  answer: string;
}

export interface LookUpOptions {
  /** Leaves out the crisis lines of other countries. */
  country?: Country;
}

export type LookUp = (query: string, options?: LookUpOptions) => Result[];

/** A longer question than anyone types is cut, so that each keystroke stays quick. */
const LONGEST_QUERY = 300;
const MOST_RESULTS = 12;
/** What scores less than this part of the best match has only a common word with the question. */
const LEAST_OF_BEST = 0.15;
/** A situation answers a question better than a tip; a crisis line is asked for by its own words. */
const BOOST: Record<Result['type'], number> = { situation: 1, tip: 0.7, crisis: 0.6 };

const FIELDS = ['title', 'synonyms', 'answer', 'body', 'bodies'] as const;
type Field = (typeof FIELDS)[number];

interface Indexed extends Record<Field, string> {
  id: string;
  result: Result;
  safety: boolean;
  country: Country | undefined;
}

let ready: LookUp | undefined;

/**
 * What the package knows about a question, best first; made to be called at each keystroke. Words
 * of risk to life bring the safety cards to the top. Nothing for an empty question.
 */
export function lookUp(query: string, options?: LookUpOptions): Result[] {
  ready ??= createLookUp(library);
  return ready(query, options);
}

/** Builds the index once; the function it returns asks it. */
export function createLookUp(content: Content): LookUp {
  const cards = [
    ...content.situations.map(indexSituation),
    ...content.tips.map(indexTip),
    ...content.crisisLines.map(indexCrisisLine),
  ];
  const byId = new Map(cards.map((card) => [card.id, card]));
  const index = new MiniSearch<Indexed>({
    fields: [...FIELDS],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  index.addAll(cards);

  const search = (terms: readonly string[]) => {
    const hits = index.search(terms.join(' '), {
      tokenize: (text) => text.split(' '),
      boost: { title: 3, synonyms: 3, answer: 1.5 },
      boostDocument: (id) => BOOST[byId.get(String(id))?.result.type ?? 'situation'],
      prefix: (term) => !isMeaning(term),
      fuzzy: (term) => (isMeaning(term) || term.length < 4 ? false : 0.2),
      weights: { prefix: 0.5, fuzzy: 0.3 },
    });
    const least = (hits[0]?.score ?? 0) * LEAST_OF_BEST;
    return hits
      .filter(({ score }) => score >= least)
      .flatMap(({ id }) => byId.get(String(id)) ?? []);
  };

  /** The safety cards, by what the question says apart from the risk, which they all speak of. */
  const safetyCards = (terms: readonly string[]) =>
    [...search(terms.filter((term) => !speaksOfRisk(term))), ...cards].filter(
      (card) => card.safety,
    );

  return (query, { country } = {}) => {
    const question = query.slice(0, LONGEST_QUERY);
    const terms = queryTermsOf(question);
    if (terms.length === 0) return [];
    const found = search(terms);
    const first = [
      ...(asksForLine(question) ? found.filter((card) => card.result.type === 'crisis') : []),
      ...(speaksOfRisk(question) ? safetyCards(terms) : []),
    ];
    return [...new Set([...first, ...found])]
      .filter((card) => country === undefined || (card.country ?? country) === country)
      .slice(0, MOST_RESULTS)
      .map((card) => card.result);
  };
}

function indexSituation(card: Situation): Indexed {
  return {
    id: card.slug,
    title: card.title,
    synonyms: card.synonyms.join('\n'),
    answer: card.answer,
    body: [...plainText(card.blocks), ...(card.watchFor ?? []), card.next].join('\n'),
    bodies: bodiesOf(card),
    result: {
      slug: card.slug,
      type: 'situation',
      situation: card.situation,
      title: card.title,
      answer: card.answer,
    },
    safety: card.safety,
    country: undefined,
  };
}

function indexTip(card: Tip): Indexed {
  const body = plainText(card.blocks).join(' ');
  return {
    id: card.slug,
    title: card.title,
    synonyms: '',
    answer: '',
    body: `${body}\n${card.next}`,
    bodies: bodiesOf(card),
    result: { slug: card.slug, type: 'tip', title: card.title, answer: body },
    safety: false,
    country: undefined,
  };
}

/** What people type when they need a line and not its name. */
const CRISIS_WORDS =
  'crisis line helpline emergency number call text phone talk suicidal self-harm';

function indexCrisisLine(line: CrisisLine): Indexed {
  const contacts = line.contacts.map(({ how, to }) => `${CONTACT[how]} ${to}`).join(', ');
  return {
    id: line.slug,
    title: `${line.name} ${line.area ?? ''}`,
    synonyms: CRISIS_WORDS,
    answer: `${contacts} ${line.hours}`,
    body: plainText(line.blocks).join('\n'),
    bodies: bodiesOf(line),
    result: {
      slug: line.slug,
      type: 'crisis',
      title: line.area === undefined ? line.name : `${line.name} (${line.area})`,
      answer: `${contacts}. ${line.hours}`,
    },
    safety: false,
    country: line.country,
  };
}

const CONTACT = { call: 'Call', text: 'Text', web: 'Visit' } as const;

function bodiesOf(card: { sources: readonly { body: string; document: string }[] }): string {
  return card.sources.map(({ body, document }) => `${body} ${document}`).join('\n');
}
