import { ChoiceGroup } from '@/components/ui/choice-group';
import { useSetting } from '@/components/settings/use-setting';
import { startingFrom } from '@/utils/settings';
import { t } from '@/utils/words/words';
import type { StepProps } from './steps';

/** Wary, curious or confident. */
export function StartStep({ attempt }: StepProps) {
  const start = useSetting(startingFrom);
  if (start.value === undefined) return null;
  return (
    <ChoiceGroup
      legend={t('welcome.start.title')}
      value={start.value ?? ''}
      options={[
        { value: 'wary', label: t('settings.startingFrom.wary'), hint: t('welcome.start.wary') },
        {
          value: 'curious',
          label: t('settings.startingFrom.curious'),
          hint: t('welcome.start.curious'),
        },
        {
          value: 'confident',
          label: t('settings.startingFrom.confident'),
          hint: t('welcome.start.confident'),
        },
      ]}
      onChange={(value) => {
        if (value !== '') attempt(start.set(value));
      }}
    />
  );
}
