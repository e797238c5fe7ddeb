import { plainText } from './plain-text';
import type { PROFESSIONS } from './professions';
import type {
  BodyCard,
  Content,
  Country,
  CrisisLine,
  Guide,
  GuideKind,
  Situation,
  Tip,
} from './schema';
import { termsOf } from './terms';
import type { IndexedCard } from './search/build-index';

/** What the look-up answers with. */
export interface Result {
  slug: string;
  type: 'situation' | 'body' | 'guide' | 'tip' | 'crisis';
  /** A situation's number, such as SIT-01. */
  situation?: string;
  /** A guide's. */
  kind?: GuideKind;
  /** Where it holds, if it does not hold everywhere. */
  country?: Country;
  title: string;
  /** The answer, the tip, or how to get in touch, in a line or two. */
  answer: string;
  /** It holds in another country than the reader's: for who looks further. */
  elsewhere?: true;
}

/** A card as the look-up ranks it, once its index has found it. */
export interface Findable {
  result: Result;
  safety: boolean;
  /** Whom it speaks to; none named: everyone. */
  professions: readonly (typeof PROFESSIONS)[number][];
}

/** What people type when they need a line and not its name. */
const CRISIS_WORDS = 'crisis line helpline emergency number call phone talk suicidal self-harm';
/** They say nothing of which line it should be. */
export const CRISIS_TERMS: ReadonlySet<string> = new Set(termsOf(CRISIS_WORDS));
const CONTACT = { call: 'call', text: 'text', web: 'visit' } as const;

/** Words for a kind of card, that people add to what they look for. */
const KIND_WORDS: Record<GuideKind, string> = {
  evidence: 'evidence research study studies findings proof statistics paper',
  'how-to': 'how to tips example steps',
  reporting: 'report reporting flag complain complaint remove take down block',
  cpd: 'CPD record hours audit portfolio log renewal revalidation registration points',
  glossary: 'what is meaning mean define definition word term jargon',
};

/** Every card, in the one order that an index counts them in. */
export function findableCards(content: Content): Findable[] {
  return [
    ...content.situations.map((card) => ({
      ...findable(card, 'situation'),
      result: { ...resultOf(card, 'situation'), situation: card.situation },
    })),
    ...content.bodies.map((card) => findable(card, 'body')),
    ...content.guides.map((card) => ({
      ...findable(card, 'guide'),
      result: { ...resultOf(card, 'guide'), kind: card.kind },
    })),
    ...content.tips.map(findableTip),
    ...content.crisisLines.map(findableCrisisLine),
  ];
}

/** What of every card is indexed, in the same order. */
export function indexedCards(content: Content): IndexedCard[] {
  return [
    ...content.situations.map((card) => indexed(card)),
    ...content.bodies.map((card) => indexed(card, card.body)),
    ...content.guides.map((card) => indexed(card, KIND_WORDS[card.kind])),
    ...content.tips.map(indexedTip),
    ...content.crisisLines.map(indexedCrisisLine),
  ];
}

type Answering = Situation | BodyCard | Guide;

function resultOf(card: Answering, type: Result['type']): Result {
  const { slug, title, answer } = card;
  const country = 'country' in card ? card.country : undefined;
  return { slug, type, title, answer, ...(country === undefined ? {} : { country }) };
}

function findable(card: Answering, type: Result['type']): Findable {
  return {
    result: resultOf(card, type),
    safety: card.safety,
    professions: 'professions' in card ? card.professions : [],
  };
}

function findableTip({ slug, title, blocks }: Tip): Findable {
  return {
    result: { slug, type: 'tip', title, answer: plainText(blocks).join(' ') },
    safety: false,
    professions: [],
  };
}

function findableCrisisLine(line: CrisisLine): Findable {
  const { slug, name, area = '', hours, country } = line;
  return {
    result: {
      slug,
      type: 'crisis',
      country,
      title: area === '' || name.includes(area) ? name : `${name} (${area})`,
      answer: `${contactsOf(line)}. ${hours}`,
    },
    safety: false,
    professions: [],
  };
}

function indexed(card: Answering, about = ''): IndexedCard {
  const title = termsOf(card.title);
  const synonyms = card.synonyms.map(termsOf);
  return {
    words: {
      title,
      synonyms: synonyms.flat(),
      answer: termsOf(card.answer),
      body: [...plainText(card.blocks), ...(card.watchFor ?? []), card.next].flatMap(termsOf),
      about: [...termsOf(about), ...aboutOf(card)],
    },
    lines: [title, ...synonyms],
  };
}

function indexedTip(card: Tip): IndexedCard {
  const title = termsOf(card.title);
  return {
    words: {
      title,
      synonyms: [],
      answer: plainText(card.blocks).flatMap(termsOf),
      body: termsOf(card.next),
      about: aboutOf(card),
    },
    lines: [title],
  };
}

function indexedCrisisLine(line: CrisisLine): IndexedCard {
  const title = termsOf(`${line.name} ${line.area ?? ''}`);
  return {
    words: {
      title,
      synonyms: [CRISIS_WORDS, contactsOf(line)].flatMap(termsOf),
      answer: termsOf(line.hours),
      body: plainText(line.blocks).flatMap(termsOf),
      about: aboutOf(line),
    },
    lines: [title],
  };
}

function aboutOf(card: { sources: readonly { body: string; document: string }[] }): string[] {
  return card.sources.flatMap(({ body, document }) => termsOf(`${body} ${document}`));
}

/** "Call 116 123 or text 85258"; a web address only where there is nothing quicker. */
function contactsOf(line: CrisisLine): string {
  const quick = line.contacts.filter(({ how }) => how !== 'web');
  const ways = quick.length > 0 ? quick : line.contacts;
  const text = ways.map(({ how, to }) => `${CONTACT[how]} ${to}`).join(' or ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
