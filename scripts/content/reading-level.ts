import type { Card } from './card-text';
import { readText, words } from './card-text';
import type { Fault } from '../../utils/guidance/compile/fault';

/** Flesch–Kincaid grades above this are hard going for who has two minutes. */
const HARDEST_GRADE = 11;

const SENTENCE_END = /[.!?:]["”’)]*\s+|[.!?:]["”’)]*$/;

export interface Grade {
  file: string;
  /** School years it takes to read it (Kincaid and others 1975). */
  grade: number;
}

/** How hard each card is to read; the hardest first. Questions and crisis lines are too short to say. */
export function readingLevels(cards: readonly Card[]): Grade[] {
  return cards
    .filter(({ folder }) => folder !== 'questions' && folder !== 'crisis-lines')
    .map((entry) => ({ file: entry.file, grade: gradeOf(readText(entry)) }))
    .sort((a, b) => b.grade - a.grade || (a.file < b.file ? -1 : 1));
}

export function tooHard(cards: readonly Card[]): Fault[] {
  return readingLevels(cards)
    .filter(({ grade }) => grade > HARDEST_GRADE)
    .map(({ file, grade }) => ({
      file,
      problem: `is hard to read (grade ${grade.toFixed(1)}; ${HARDEST_GRADE} is the most): shorter sentences help most`,
    }));
}

/** For whoever runs the check by hand: the middle of the library and what stands out of it. */
export function readingReport(grades: readonly Grade[]): string {
  const middle = grades[Math.floor(grades.length / 2)]?.grade ?? 0;
  const hardest = grades.slice(0, 10).map(({ file, grade }) => `  ${grade.toFixed(1)}  ${file}`);
  return [`Reading level: grade ${middle.toFixed(1)} in the middle. The hardest:`, ...hardest].join(
    '\n',
  );
}

/** @param pieces each a paragraph, an item of a list or a line; none runs on into the next */
export function gradeOf(pieces: readonly string[]): number {
  const sentences = pieces
    .flatMap((piece) => piece.split(SENTENCE_END))
    .map(words)
    .filter((sentence) => sentence.length > 0);
  const all = sentences.flat();
  if (all.length === 0) return 0;
  const syllables = all.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (all.length / sentences.length) + 11.8 * (syllables / all.length) - 15.59;
}

/** By its groups of vowels, as readability formulas are usually counted. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.replace(/(?:[^laeiouy]e|[^td]ed|es)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 0);
}
