import { isMeaning, meaningOf, meaningsBegun, stemOf, termsOfStems, wordsOf } from '../terms';
import type { Spelling } from './spelling';

/** One thing a question asks for: terms of which a card needs one. */
export interface Wanted {
  terms: readonly { term: string; weight: number }[];
  /** Words beginning with this count too: a word that is still being typed. */
  begins?: string;
  /** Words that begin with this and are little longer count too, for another form of the word. */
  stem?: string;
  /** How much it counts among what is asked. */
  weight: number;
}

export interface Asked {
  /** The words, spelled as they were meant, without their endings. */
  stems: string[];
  wanted: Wanted[];
}

/** The word itself says less than its meaning, which the card may put in another word. */
export const WORD_BESIDE_MEANING = 0.35;
const SECOND_GUESS = 0.5;
const BEGUN = 0.8;
const SHORTEST_STEM = 5;

/** Takes a question apart: its slips mended, its last word perhaps only begun. */
export function askedBy(question: string, spelling: Spelling): Asked {
  const words = wordsOf(question);
  const typed = words.map(stemOf);
  const isDone = /[^\p{L}\p{N}]$/u.test(question);
  const last = isDone ? undefined : typed.at(-1);
  const guesses = new Map<string, readonly string[]>();
  const stems = typed.flatMap((stem, at) => {
    if (at === typed.length - 1 && last !== undefined && spelling.begins(stem)) return [stem];
    const [first, ...others] = spelling.meantBy(words[at] ?? '', stem);
    if (first === undefined) return [stem];
    guesses.set(first, others);
    return first.split(' ');
  });

  const wanted: Wanted[] = [];
  for (const term of new Set(termsOfStems(stems))) {
    if (isMeaning(term)) {
      wanted.push({ terms: [{ term, weight: 1 }], weight: 1 });
      continue;
    }
    const others = (guesses.get(term) ?? []).flatMap((guess) => [guess, meaningOf(guess) ?? guess]);
    wanted.push({
      terms: [
        { term, weight: 1 },
        ...others.map((other) => ({ term: other, weight: SECOND_GUESS })),
      ],
      ...(term === last ? { begins: term } : {}),
      ...(term.length >= SHORTEST_STEM ? { stem: term } : {}),
      weight: meaningOf(term) === undefined ? 1 : WORD_BESIDE_MEANING,
    });
  }
  // A word that is there already is seldom the beginning of another one.
  if (last !== undefined && !spelling.isKnown(last)) {
    const begun = meaningsBegun(last);
    if (begun.length > 0) {
      wanted.push({ terms: begun.map((term) => ({ term, weight: BEGUN })), weight: 1 });
    }
  }
  return { stems, wanted };
}
