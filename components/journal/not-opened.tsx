import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { t } from '@/utils/words/words';

interface NotOpenedProps {
  /** Why, from `useLive`. */
  problem: string;
  onAgain: () => void;
}

/** Something of the journal could not be shown, and a way to ask for it again. */
export function NotOpened({ problem, onAgain }: NotOpenedProps) {
  return (
    <Notice
      tone="problem"
      actions={
        <Button small onClick={onAgain}>
          {t('journal.tryAgain')}
        </Button>
      }
    >
      {problem}
    </Notice>
  );
}
