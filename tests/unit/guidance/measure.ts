import type { LookUp, Result } from '@/utils/guidance/look-up';
import type { Question } from './questions';

const UK_NURSE = { country: 'UK', profession: 'nurse' } as const;

export interface Measured {
  /** Mean reciprocal rank of the first right card, counting none beyond the fifth. */
  mrr: number;
  /** Part of the questions whose right card is among the first three. */
  inThree: number;
  /** Part of the questions for which nothing is found. */
  nothing: number;
  /** Questions whose right card is not among the first three, with what stood there. */
  missed: string[];
}

/** How well a look-up answers questions. */
export function measure(lookUp: LookUp, questions: readonly Question[]): Measured {
  const answers = questions.map((question) => {
    const [asks, , asker = UK_NURSE] = question;
    const results = lookUp(asks, asker);
    return { question, results, rank: rankOf(question, results) };
  });
  const part = (is: (answer: (typeof answers)[number]) => boolean) =>
    answers.filter(is).length / questions.length;
  return {
    mrr: answers.reduce((sum, { rank }) => sum + (rank <= 5 ? 1 / rank : 0), 0) / questions.length,
    inThree: part(({ rank }) => rank <= 3),
    nothing: part(({ results }) => results.length === 0),
    missed: answers
      .filter(({ rank }) => rank > 3)
      .map(
        ({ question: [asks, right], results, rank }) =>
          `${asks} → ${String(right)} (${rank}): ${results.slice(0, 4).map(nameOf).join(', ')}`,
      ),
  };
}

function rankOf([, right]: Question, results: readonly Result[]): number {
  const wanted = [right].flat();
  const at = results.findIndex(({ slug, situation = '' }) =>
    wanted.some((one) => one === slug || one === situation),
  );
  return at === -1 ? Infinity : at + 1;
}

function nameOf({ situation, slug }: Result): string {
  return situation ?? slug;
}

/** The question with one slip of the finger, in one of its words of four letters or more. */
export function withSlip([asks, ...rest]: Question, seed: number): Question {
  const words = [...asks.matchAll(/[a-z]{4,}/gi)];
  const word = words[seed % Math.max(1, words.length)];
  if (word === undefined) return [asks, ...rest];
  const at = word.index + 1 + (seed % (word[0].length - 2));
  const [before, here, next, after] = [
    asks.slice(0, at),
    asks[at],
    asks[at + 1],
    asks.slice(at + 2),
  ];
  const slips = [
    `${before}${next}${here}${after}`,
    `${before}${next}${after}`,
    `${before}${here}${here}${next}${after}`,
    `${before}e${next}${after}`,
  ];
  return [slips[seed % slips.length] ?? asks, ...rest];
}
