import { useEffect, useState } from 'preact/hooks';
import { strengthEstimator } from '@/utils/journal/vault/strength';
import type { Strength, StrengthEstimator, StrengthWarning } from '@/utils/journal/vault/strength';
import { t } from '@/utils/words/words';

/** What anybody would try first. */
const KNOWN = ['sidelight', 'journal', 'passphrase'];

/** How hard a passphrase is to guess; undefined until that can be told, and for an empty one. */
export function useStrength(passphrase: string): Strength | undefined {
  const [estimate, setEstimate] = useState<StrengthEstimator>();
  useEffect(() => {
    let isGone = false;
    strengthEstimator().then(
      (loaded) => {
        if (!isGone) setEstimate(() => loaded);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return passphrase === '' ? undefined : estimate?.(passphrase, KNOWN);
}

/** @throws when the estimator's words could not be loaded */
export async function strengthOf(passphrase: string): Promise<Strength> {
  return (await strengthEstimator())(passphrase, KNOWN);
}

export function strengthInWords({ isEnough, score }: Strength): string {
  if (!isEnough) return score < 2 ? t('lock.strength.veryWeak') : t('lock.strength.weak');
  return score < 4 ? t('lock.strength.good') : t('lock.strength.strong');
}

/** Why a passphrase is not enough, and what would be. */
export function weaknessInWords({ warning }: Strength): string {
  return warning === undefined ? t('lock.weak.unclear') : t(WEAKNESSES[warning]);
}

const WEAKNESSES = {
  tooShort: 'lock.weak.short',
  straightRow: 'lock.weak.keys',
  keyPattern: 'lock.weak.keys',
  simpleRepeat: 'lock.weak.repeats',
  extendedRepeat: 'lock.weak.repeats',
  sequences: 'lock.weak.sequences',
  recentYears: 'lock.weak.dates',
  dates: 'lock.weak.dates',
  topTen: 'lock.weak.common',
  topHundred: 'lock.weak.common',
  common: 'lock.weak.common',
  similarToCommon: 'lock.weak.common',
  wordByItself: 'lock.weak.word',
  namesByThemselves: 'lock.weak.names',
  commonNames: 'lock.weak.names',
  userInputs: 'lock.weak.known',
} as const satisfies Record<StrengthWarning, string>;
