import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';

interface ForgetVersionsProps {
  onForget: () => void;
  onClose: () => void;
}

/** Asks whether what the entry was before is really to go: there is no way back from that. */
export function ForgetVersions({ onForget, onClose }: ForgetVersionsProps) {
  return (
    <Dialog
      title={t('noticed.forgetTitle')}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" onClick={onForget}>
            {t('noticed.forgetDo')}
          </Button>
          <Button onClick={onClose}>{t('noticed.forgetNot')}</Button>
        </>
      }
    >
      <Text>{t('noticed.forgetText')}</Text>
    </Dialog>
  );
}
