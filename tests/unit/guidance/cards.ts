import type {
  BodyCard,
  Content,
  CrisisLine,
  Question,
  Situation,
  Tip,
} from '@/utils/guidance/schema';

const PROVENANCE = {
  sources: [
    {
      body: 'Board of Invented Practice',
      document: 'Being online together',
      country: 'UK' as const,
      url: 'https://board.example/guide',
    },
  ],
  checked: '2026-11-01',
  reviewDue: '2027-11-01',
};

export function situation(card: Partial<Situation> & Pick<Situation, 'slug'>): Situation {
  return {
    situation: 'SIT-01',
    title: 'A situation',
    answer: 'An answer.',
    next: 'What next?',
    synonyms: [],
    pages: [],
    themes: [],
    occasions: [],
    safety: false,
    related: [],
    blocks: [],
    ...PROVENANCE,
    ...card,
  };
}

export function body(card: Partial<BodyCard> & Pick<BodyCard, 'slug'>): BodyCard {
  return {
    body: 'Board of Invented Practice',
    country: 'UK',
    professions: [],
    title: 'What a body says',
    answer: 'An answer.',
    next: 'What next?',
    synonyms: [],
    pages: [],
    themes: ['boundaries'],
    safety: false,
    related: [],
    blocks: [],
    ...PROVENANCE,
    ...card,
  };
}

/** Content of which only the given parts hold anything. */
export function contentWith(parts: Partial<Content>): Content {
  return {
    situations: [],
    bodies: [],
    guides: [],
    tips: [],
    questions: [],
    crisisLines: [],
    ...parts,
  };
}

export function tip(card: Partial<Tip> & Pick<Tip, 'slug'>): Tip {
  return { title: 'A tip', pages: [], next: 'Try it.', blocks: [], ...PROVENANCE, ...card };
}

export function question(card: Partial<Question> & Pick<Question, 'slug'>): Question {
  return { question: 'A question?', pages: [], blocks: [], ...card };
}

export function crisisLine(line: Partial<CrisisLine> & Pick<CrisisLine, 'slug'>): CrisisLine {
  return {
    name: 'A line',
    country: 'UK',
    contacts: [{ how: 'call', to: '01632 960000' }],
    hours: 'Day and night',
    order: 1,
    blocks: [],
    ...PROVENANCE,
    ...line,
  };
}
