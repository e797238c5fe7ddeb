import { offerings } from '@/components/settings/choices';
import { useSetting } from '@/components/settings/use-setting';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { offering } from '@/utils/settings';
import { t } from '@/utils/words/words';
import type { StepProps } from './steps';

/** How much Sidelight says of itself. */
export function OfferingStep({ attempt }: StepProps) {
  const offered = useSetting(offering);
  if (offered.value === undefined) return null;
  return (
    <ChoiceGroup
      legend={t('settings.offering.label')}
      value={offered.value}
      options={offerings()}
      onChange={(value) => attempt(offered.set(value))}
    />
  );
}
