import { useSetting } from '@/components/settings/use-setting';
import { worryName } from '@/components/settings/choices';
import { Loading } from '@/components/ui/loading';
import { WORRIES, mainWorry } from '@/utils/settings';
import { t } from '@/utils/words/words';
import type { StepProps } from './steps';
import { WorryAnswer } from './worry-answer';

/** Each worry opens its answer; the one opened last is the one that is kept. */
export function WorryStep({ attempt }: StepProps) {
  const chosen = useSetting(mainWorry);
  if (chosen.value === undefined) return <Loading what={t('welcome.worry.opening')} />;
  return (
    <ul class="welcome-worries">
      {WORRIES.map((worry) => (
        <li key={worry}>
          <details
            class="welcome-worry"
            name="worry"
            open={chosen.value === worry}
            onToggle={({ currentTarget }) => {
              if (currentTarget.open && chosen.value !== worry) {
                attempt(chosen.set(worry));
              }
            }}
          >
            <summary class="welcome-worry__name">
              <h2>{worryName(worry)}</h2>
            </summary>
            <WorryAnswer worry={worry} />
          </details>
        </li>
      ))}
    </ul>
  );
}
