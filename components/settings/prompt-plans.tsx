import { later } from '@/components/ui/later';
import { Heading } from '@/components/ui/text';
import { t } from '@/utils/words/words';

// With it come all cards, to choose a situation from.
const plans = later(async () => (await import('@/components/prompts/plans')).Plans);

/** One's own if–then plans. */
export function PromptPlans() {
  return (
    <>
      <Heading level={3}>{t('prompts.plans.title')}</Heading>
      <plans.View />
    </>
  );
}
