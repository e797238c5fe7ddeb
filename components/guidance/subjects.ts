import { library } from '@/utils/guidance/library';
import type { BodyCard, Country, GuideKind, Situation } from '@/utils/guidance/schema';
import type { PlainKey } from '@/utils/words/words';

/** Situations by subject; their list is numbered so that each goes up to and includes its number. */
const LAST = { people: 15, distress: 25, posting: 40, networks: 48, talking: Infinity } as const;

/** The guides of each other subject. */
const GUIDES = {
  howTo: 'how-to',
  reporting: 'reporting',
  cpd: 'cpd',
  evidence: 'evidence',
  glossary: 'glossary',
} as const satisfies Record<string, GuideKind>;

type SituationSubject = keyof typeof LAST;
type GuideSubject = keyof typeof GUIDES;

/** What the cards are sorted by. */
export type Subject = SituationSubject | GuideSubject | 'bodies' | 'tips';

export const SITUATION_SUBJECTS = Object.keys(LAST) as SituationSubject[];
export const OTHER_SUBJECTS = [
  'bodies',
  ...(Object.keys(GUIDES) as GuideSubject[]),
  'tips',
] as const satisfies Subject[];

/** Their names. */
export const SUBJECT_NAMES: Record<Subject, PlainKey> = {
  people: 'guidance.subject.people',
  distress: 'guidance.subject.distress',
  posting: 'guidance.subject.posting',
  networks: 'guidance.subject.networks',
  talking: 'guidance.subject.talking',
  bodies: 'guidance.subject.bodies',
  howTo: 'guidance.subject.howTo',
  reporting: 'guidance.subject.reporting',
  cpd: 'guidance.subject.cpd',
  evidence: 'guidance.subject.evidence',
  glossary: 'guidance.subject.glossary',
  tips: 'guidance.tips',
};

/** The subject that guides of a kind are listed under. */
export const SUBJECT_OF_KIND: Record<GuideKind, GuideSubject> = {
  'how-to': 'howTo',
  reporting: 'reporting',
  cpd: 'cpd',
  evidence: 'evidence',
  glossary: 'glossary',
};

/** A card in a list: enough to open it by. */
export interface Listed {
  slug: string;
  title: string;
  answer?: string;
  /** Where it holds, if it does not hold everywhere. */
  country?: Country | undefined;
  professions?: readonly string[];
}

/** The cards of a subject: situations by their numbers, all others by their titles. */
export function cardsOf(subject: Subject): readonly Listed[] {
  if (subject === 'tips') return inOrder(library.tips);
  if (subject === 'bodies') return library.bodies;
  if (subject in LAST) return situationsOf(subject as SituationSubject);
  const kind = GUIDES[subject as GuideSubject];
  return inOrder(library.guides.filter((guide) => guide.kind === kind));
}

function situationsOf(subject: SituationSubject): Situation[] {
  const before = SITUATION_SUBJECTS[SITUATION_SUBJECTS.indexOf(subject) - 1];
  const first = before === undefined ? 0 : LAST[before] + 1;
  return library.situations
    .filter(({ situation }) => {
      const number = Number(situation.slice(-2));
      return number >= first && number <= LAST[subject];
    })
    .sort((a, b) => a.situation.localeCompare(b.situation));
}

function inOrder<Card extends Listed>(cards: readonly Card[]): Card[] {
  return [...cards].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** A body, and the cards of what it says. */
export interface Body {
  body: string;
  country: Country;
  cards: BodyCard[];
}

/** The bodies of a country, by name. */
export function bodiesOf(country: Country): Body[] {
  const cards = library.bodies.filter((card) => card.country === country);
  const names = [...new Set(cards.map(({ body }) => body))].sort((a, b) =>
    a.localeCompare(b, 'en'),
  );
  return names.map((body) => ({
    body,
    country,
    cards: cards.filter((card) => card.body === body),
  }));
}

export const saidBy = (body: string): BodyCard[] =>
  library.bodies.filter((card) => card.body === body);
