import { addressOf } from '@/components/guidance/opened';
import { Button } from '@/components/ui/button';
import { t } from '@/utils/words/words';

/** The way to the crisis lines: in the same place whatever is shown. */
export function CrisisButton({ onOpen }: { onOpen: () => void }) {
  return (
    <Button tone="quiet" icon="phone" iconOnly onClick={onOpen}>
      <span data-opens={addressOf({ at: 'crisis' })}>{t('guidance.crisis')}</span>
    </Button>
  );
}
