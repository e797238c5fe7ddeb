import { Text } from '@/components/ui/text';
import { Worded } from '@/components/ui/worded';
import type { Plan } from '@/utils/prompts/plan';
import { t } from '@/utils/words/words';

/** A plan in its owner's words: "If …, then I will …". */
export function PlanWords({ plan }: { plan: Pick<Plan, 'if' | 'then'> }) {
  const parts = {
    when: () => <bdi>{plan.if}</bdi>,
    then: () => <strong dir="auto">{plan.then}</strong>,
  };
  return (
    <Text>
      <Worded text={t('prompts.plans.sentence')} parts={parts} />
    </Text>
  );
}
