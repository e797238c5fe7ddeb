import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Text } from '@/components/ui/text';
import { plural, t } from '@/utils/words/words';

interface PurgeDialogProps {
  count: number;
  onPurge: () => void;
  onClose: () => void;
}

/** The one thing in the journal that cannot be undone is asked about before. */
export function PurgeDialog({ count, onPurge, onClose }: PurgeDialogProps) {
  return (
    <Dialog
      title={plural('journal.purgeTitle', count)}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" onClick={onPurge}>
            {t('journal.purge')}
          </Button>
          <Button onClick={onClose}>{t('journal.keepThem')}</Button>
        </>
      }
    >
      <Text>{plural('journal.purgeMore', count)}</Text>
    </Dialog>
  );
}
