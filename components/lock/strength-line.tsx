import { Text } from '@/components/ui/text';
import type { Strength } from '@/utils/journal/vault/strength';
import { t } from '@/utils/words/words';
import { strengthInWords, weaknessInWords } from './use-strength';

const STEPS = [1, 2, 3, 4] as const;

interface StrengthLineProps {
  strength: Strength | undefined;
  /** What makes it weak stands elsewhere already. */
  isReasonSaid: boolean;
}

/** How strong a passphrase is, as a bar and in words; room is kept for it. */
export function StrengthLine({ strength, isReasonSaid }: StrengthLineProps) {
  const reached = strength === undefined ? 0 : barOf(strength);
  return (
    <div class="lock-strength">
      <div class="lock-strength__bar" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} class={step <= reached ? 'lock-strength__reached' : undefined} />
        ))}
      </div>
      <div role="status">
        {strength === undefined ? null : (
          <Text as="small">
            {strength.isEnough || isReasonSaid
              ? strengthInWords(strength)
              : t('lock.strength.because', {
                  strength: strengthInWords(strength),
                  why: weaknessInWords(strength),
                })}
          </Text>
        )}
      </div>
    </div>
  );
}

/** Below what is enough, it never looks as though it were. */
function barOf({ score, isEnough }: Strength): number {
  if (isEnough) return Math.max(3, score);
  return Math.min(2, Math.max(1, score));
}
