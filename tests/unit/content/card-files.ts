import { PAGE_KINDS } from '@/utils/platforms/platform';
import type { SourceFile } from '@/utils/guidance/compile/source-file';

/**
 * Words no two cards of a test share, short and in short sentences, so that only the fault a test
 * makes is found.
 */
export function distinctWords(count: number, prefix: string): string {
  const short = prefix.replace(/[aeiouy]/g, '');
  return Array.from({ length: count }, (_, index) =>
    index % 10 === 9 ? `${short}${index}.` : `${short}${index}`,
  ).join(' ');
}

const PROVENANCE = {
  sources: [
    {
      body: 'Board of Invented Practice',
      document: 'Being online together: a guide for everyone',
      country: 'UK',
      year: 2024,
      url: 'https://board.example/guide',
    },
  ],
  checked: '2026-11-01',
  reviewDue: '2027-11-01',
};

interface CardFile {
  slug?: string;
  fields?: Record<string, unknown>;
  body?: string;
}

/** A situation's file that is in order but for what is given. `undefined` leaves a field out. */
export function situationFile({ slug = 'a-situation', fields, body }: CardFile = {}): SourceFile {
  return cardFile(
    `content/situations/${slug}.md`,
    {
      situation: 'SIT-01',
      title: 'A situation',
      answer: 'The answer in one line.',
      next: 'What next?',
      synonyms: [],
      pages: PAGE_KINDS,
      ...PROVENANCE,
      ...fields,
    },
    body ?? distinctWords(45, slug.replaceAll('-', '')),
  );
}

/** The file of a card of what a body says, in order but for what is given. */
export function bodyFile({ slug = 'a-body', fields, body }: CardFile = {}): SourceFile {
  return cardFile(
    `content/bodies/${slug}.md`,
    {
      body: 'A board',
      country: 'UK',
      title: 'What a board says',
      answer: 'Its answer in one line.',
      next: 'And then?',
      synonyms: [],
      themes: ['boundaries'],
      ...PROVENANCE,
      ...fields,
    },
    body ?? distinctWords(45, slug.replaceAll('-', '')),
  );
}

export function tipFile({ slug = 'a-tip', fields, body }: CardFile = {}): SourceFile {
  return cardFile(
    `content/tips/${slug}.md`,
    { title: 'A tip', pages: PAGE_KINDS, next: 'Try it.', ...PROVENANCE, ...fields },
    body ?? `Because ${slug}.`,
  );
}

export function questionFile({ slug = 'a-question', fields, body }: CardFile = {}): SourceFile {
  return cardFile(
    `content/questions/${slug}.md`,
    { question: 'What brought you here?', pages: PAGE_KINDS, ...fields },
    body ?? '',
  );
}

export function crisisLineFile({ slug = 'a-line', fields, body }: CardFile = {}): SourceFile {
  return cardFile(
    `content/crisis-lines/${slug}.md`,
    {
      name: 'A line',
      country: 'UK',
      contacts: [{ how: 'call', to: '01632 960000' }],
      hours: 'Day and night',
      order: 1,
      ...PROVENANCE,
      ...fields,
    },
    body ?? '',
  );
}

/** One file of each kind, together in order; those given stand in for the ones of the same kind. */
export function contentFiles(...given: SourceFile[]): SourceFile[] {
  const folder = (file: SourceFile) => file.path.split('/')[1];
  const rest = [situationFile(), tipFile(), questionFile(), crisisLineFile()].filter(
    (file) => !given.some((other) => folder(other) === folder(file)),
  );
  return [...rest, ...given];
}

/** JSON is YAML, so the front matter is written as JSON, one field a line. */
function cardFile(path: string, fields: Record<string, unknown>, body: string): SourceFile {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return { path, text: ['---', ...lines, '---', '', body, ''].join('\n') };
}
