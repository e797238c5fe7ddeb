import { useCallback, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { inWords } from '@/components/ui/dates';
import { Notice } from '@/components/ui/notice';
import { isBackupDue, lastExportAt, NOT_NOW, remindOfBackupAfter } from '@/utils/journal/backup';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { useLive } from './use-live';

/** A quiet line, when a good deal was written since the journal was last taken out. */
export function TransferReminder({ onGo }: { onGo: () => void }) {
  const [isPutOff, setPutOff] = useState(false);
  const question = useCallback(dueSince, []);
  const due = useLive(question, 'entries/changed').value;
  if (due === undefined || due === null || isPutOff) return null;

  function putOff() {
    setPutOff(true);
    const after = new Date(Date.now() + NOT_NOW).toISOString();
    remindOfBackupAfter.setValue(after).catch((error: unknown) => console.error(error));
  }

  return (
    <Notice
      actions={
        <>
          <Button small onClick={onGo}>
            {t('files.reminder.go')}
          </Button>
          <Button small tone="quiet" onClick={putOff}>
            {t('files.reminder.later')}
          </Button>
        </>
      }
    >
      {due.lastAt === null
        ? t('files.reminder.never')
        : t('files.reminder.since', { day: inWords(due.lastAt) })}
    </Notice>
  );
}

/** Null when it is not due. */
async function dueSince(): Promise<{ lastAt: string | null } | null> {
  const [lastAt, remindAfter] = await Promise.all([
    lastExportAt.getValue(),
    remindOfBackupAfter.getValue(),
  ]);
  const [entries, since] = await Promise.all([
    countOf(''),
    lastAt === null ? 0 : countOf(`from:${lastAt.slice(0, 10)}`),
  ]);
  return isBackupDue({ lastAt, remindAfter, entries, since, now: new Date() }) ? { lastAt } : null;
}

async function countOf(query: string): Promise<number> {
  const { total } = await ask('entries/list', { query, bin: false, offset: 0, limit: 1 });
  return total ?? 0;
}
