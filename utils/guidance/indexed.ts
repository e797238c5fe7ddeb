import { plainText } from './plain-text';
import type { BodyCard, Content, Country, CrisisLine, Guide, Situation, Tip } from './schema';

/** What the look-up answers with. */
export interface Result {
  slug: string;
  type: 'situation' | 'body' | 'guide' | 'tip' | 'crisis';
  /** A situation's number, such as SIT-01. */
  situation?: string;
  title: string;
  /** The answer, the tip, or how to get in touch, in a line or two. */
  answer: string;
  /** Of another country than the reader's: shown a step away. */
  elsewhere?: boolean;
}

/** A card as the look-up's index holds it: the words it is found by, and the result it gives. */
export interface Indexed {
  id: string;
  title: string;
  synonyms: string;
  answer: string;
  body: string;
  /** Who stands behind it: bodies and the titles of their documents. */
  bodies: string;
  result: Result;
  safety: boolean;
  /** Of a crisis line; other cards are for readers everywhere. */
  country: Country | undefined;
}

/** What people type when they need a line and not its name. */
const CRISIS_WORDS = 'crisis line helpline emergency number call phone talk suicidal self-harm';
const CONTACT = { call: 'call', text: 'text', web: 'visit' } as const;

/** In the order of the content: situations by number, tips, crisis lines as they are to be shown. */
export function indexedCards(content: Content): Indexed[] {
  return [
    ...content.situations.map(indexedSituation),
    ...content.bodies.map((card) => indexedAnswer(card, 'body')),
    ...content.guides.map((card) => indexedAnswer(card, 'guide')),
    ...content.tips.map(indexedTip),
    ...content.crisisLines.map(indexedCrisisLine),
  ];
}

function indexedSituation(card: Situation): Indexed {
  const indexed = indexedAnswer(card, 'situation');
  return { ...indexed, result: { ...indexed.result, situation: card.situation } };
}

function indexedAnswer(card: Situation | BodyCard | Guide, type: Result['type']): Indexed {
  const { slug, title, answer } = card;
  return {
    id: slug,
    title,
    synonyms: card.synonyms.join('\n'),
    answer,
    body: [...plainText(card.blocks), ...(card.watchFor ?? []), card.next].join('\n'),
    bodies: bodiesOf(card),
    result: { slug, type, title, answer },
    safety: card.safety,
    country: undefined,
  };
}

function indexedTip(card: Tip): Indexed {
  const { slug, title } = card;
  const why = plainText(card.blocks).join(' ');
  return {
    id: slug,
    title,
    synonyms: '',
    answer: why,
    body: card.next,
    bodies: bodiesOf(card),
    result: { slug, type: 'tip', title, answer: why },
    safety: false,
    country: undefined,
  };
}

function indexedCrisisLine(line: CrisisLine): Indexed {
  const { slug, name, area = '', hours, country } = line;
  const contacts = contactsOf(line);
  return {
    id: slug,
    title: `${name} ${area}`,
    synonyms: `${CRISIS_WORDS}\n${contacts}`,
    answer: hours,
    body: plainText(line.blocks).join('\n'),
    bodies: bodiesOf(line),
    result: {
      slug,
      type: 'crisis',
      title: area === '' || name.includes(area) ? name : `${name} (${area})`,
      answer: `${contacts}. ${hours}`,
    },
    safety: false,
    country,
  };
}

/** "Call 116 123 or text 85258"; a web address only where there is nothing quicker. */
function contactsOf(line: CrisisLine): string {
  const quick = line.contacts.filter(({ how }) => how !== 'web');
  const ways = quick.length > 0 ? quick : line.contacts;
  const text = ways.map(({ how, to }) => `${CONTACT[how]} ${to}`).join(' or ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bodiesOf(card: { sources: readonly { body: string; document: string }[] }): string {
  return card.sources.map(({ body, document }) => `${body} ${document}`).join('\n');
}
