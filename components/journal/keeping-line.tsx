import { Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';
import type { Keeping } from './draft-keeper';

interface KeepingLineProps {
  keeping: Keeping;
  /** Nothing has been written yet. */
  isBlank: boolean;
}

/** Says quietly that what is being typed is kept, and plainly when it is not. */
export function KeepingLine({ keeping, isBlank }: KeepingLineProps) {
  if (keeping.state === 'not-kept') {
    return (
      <div role="alert">
        <Text as="small">{t('journal.notKept', { why: keeping.why })}</Text>
      </div>
    );
  }
  return <Text as="small">{isBlank ? t('journal.keptHere') : t(`journal.${keeping.state}`)}</Text>;
}
