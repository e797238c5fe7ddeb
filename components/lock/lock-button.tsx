import { Button } from '@/components/ui/button';
import { t } from '@/utils/words/words';
import { useLockKeys, useLockNow } from './lock-now';

/** Locks the journal, by a press or by the keys; not there while there is nothing to lock. */
export function LockButton() {
  const lock = useLockNow();
  useLockKeys(lock);
  if (lock === undefined) return null;
  return (
    <Button tone="quiet" icon="lock" onClick={lock}>
      {t('lock.now')}
    </Button>
  );
}
