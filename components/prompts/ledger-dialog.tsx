import { Dialog } from '@/components/ui/dialog';
import { t } from '@/utils/words/words';
import { Ledger } from './ledger';

/** The ledger, over whatever one was looking at. */
export function LedgerDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('prompts.ledger')} onClose={onClose}>
      <Ledger />
    </Dialog>
  );
}
