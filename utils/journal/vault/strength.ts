/** What makes a passphrase easy to guess, in zxcvbn's names, and `tooShort`, which is ours. */
export const STRENGTH_WARNINGS = [
  'tooShort',
  'straightRow',
  'keyPattern',
  'simpleRepeat',
  'extendedRepeat',
  'sequences',
  'recentYears',
  'dates',
  'topTen',
  'topHundred',
  'common',
  'similarToCommon',
  'wordByItself',
  'namesByThemselves',
  'commonNames',
  'userInputs',
] as const;

export type StrengthWarning = (typeof STRENGTH_WARNINGS)[number];

export interface Strength {
  /** zxcvbn's: 3 from 10^8 guesses, 4 from 10^10. */
  score: 0 | 1 | 2 | 3 | 4;
  /** About how many guesses, as a power of ten. */
  guessesLog10: number;
  warning?: StrengthWarning;
  /** Whether it may seal a journal. */
  isEnough: boolean;
}

/**
 * Who steals the disk may guess for months, with nobody to stop them, so a passphrase must do by
 * itself: 15 characters, as NIST SP 800-63B-4 asks of a password that is the only factor, and
 * zxcvbn's score of 4, 10^10 guesses. Its score of 3 is not enough: any three things put together
 * reach that ("sidelight journal 2026"), and 10^8 guesses are the work of a day for one strong
 * graphics card, which Argon2id with 64 MiB holds to some thousand a second. Four words drawn by lot
 * (10^15) would keep it busy for ten thousand years.
 */
export const ENOUGH = { characters: 15, score: 4 } as const;

/**
 * @param known words that somebody who knows the person would try first, such as their name
 */
export type StrengthEstimator = (passphrase: string, known?: readonly string[]) => Strength;

let loading: Promise<StrengthEstimator> | undefined;

/** The estimator, with its half megabyte of words: loaded when first asked for, and once. */
export function strengthEstimator(): Promise<StrengthEstimator> {
  loading ??= import('./zxcvbn').then(({ makeEstimator }) => makeEstimator());
  loading.catch(() => (loading = undefined));
  return loading;
}
