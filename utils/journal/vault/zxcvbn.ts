import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import sequences from '@zxcvbn-ts/language-en/dist/wordSequences.json.mjs';
import { ENOUGH, STRENGTH_WARNINGS } from './strength';
import type { StrengthEstimator, StrengthWarning } from './strength';

/** What comes to mind before any other word when it is this journal that wants a passphrase. */
const AT_HAND = [
  'sidelight',
  'journal',
  'passphrase',
  'reflection',
  'reflective',
  'practice',
  'practitioner',
  'mental',
  'health',
  'nurse',
  'nursing',
  'psychiatry',
  'psychiatrist',
  'psychology',
  'psychologist',
  'psychotherapy',
  'psychotherapist',
  'therapy',
  'therapist',
  'counselling',
  'counsellor',
  'supervision',
  'social',
  'worker',
  'recovery',
  'wellbeing',
  'revalidation',
  'twitter',
];

/**
 * Each part of a passphrase costs a guesser ten thousand tries in zxcvbn's reckoning, and every
 * blank is a part. Nobody who guesses words is held up so by what stands between them.
 */
const SEPARATORS = /[\s.,_-]+/g;

const isWarning = (text: string | null): text is StrengthWarning =>
  STRENGTH_WARNINGS.some((warning) => warning === text);

/**
 * Common passwords, the words of diceware, sequences of words, keyboards. The English lists would
 * add 1.2 MB; without them the strength of a phrase of rare words is put too high, which is why
 * `ENOUGH` asks for length as well.
 */
export function makeEstimator(): StrengthEstimator {
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...dictionary, ...sequences },
    graphs: adjacencyGraphs,
    // Time grows with the square of the length, and nobody guesses what is longer.
    maxLength: 100,
  });

  return (passphrase, known = []) => {
    const text = passphrase.normalize('NFKC');
    const { score, guessesLog10, feedback } = [text, text.replaceAll(SEPARATORS, '')]
      .map((form) => zxcvbn.check(form, [...AT_HAND, ...known]))
      .reduce((easier, other) => (other.guesses < easier.guesses ? other : easier));
    const isLongEnough = Array.from(text).length >= ENOUGH.characters;
    const warning = isWarning(feedback.warning) ? feedback.warning : undefined;
    const shown = warning ?? (isLongEnough ? undefined : 'tooShort');
    return {
      score,
      guessesLog10,
      ...(shown === undefined ? {} : { warning: shown }),
      isEnough: isLongEnough && score >= ENOUGH.score,
    };
  };
}
