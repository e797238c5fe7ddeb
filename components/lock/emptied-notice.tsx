import { useSetting } from '@/components/settings/use-setting';
import { Button, LinkButton } from '@/components/ui/button';
import { inWords } from '@/components/ui/dates';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';
import { lastExportAt } from '@/utils/journal/backup';
import { ask } from '@/utils/messages/client';
import { plural, t } from '@/utils/words/words';

interface EmptiedNoticeProps {
  /** Entries that were here, when last counted. */
  entries: number;
  /** Import stands below; elsewhere there is a way to it. */
  hasImport: boolean;
}

/** The browser has thrown the journal away: what can be done about it. */
export function EmptiedNotice({ entries, hasImport }: EmptiedNoticeProps) {
  const say = useToast();
  const { value: lastAt = null } = useSetting(lastExportAt);
  const acknowledge = () => {
    ask('journal/acknowledge-emptied', null).catch((error: unknown) =>
      say({ text: problemOf(error) }),
    );
  };
  return (
    <Notice
      tone="problem"
      points={[
        t('lock.emptied.backup'),
        ...(lastAt === null ? [] : [t('lock.emptied.lastBackup', { day: inWords(lastAt) })]),
        t('lock.emptied.noBackup'),
      ]}
      actions={
        <>
          {hasImport ? null : (
            <LinkButton small href="/journal.html" newTab>
              {t('lock.emptied.go')}
            </LinkButton>
          )}
          <Button small tone="quiet" onClick={acknowledge}>
            {t('lock.emptied.close')}
          </Button>
        </>
      }
    >
      {plural('lock.emptied.what', entries)}
    </Notice>
  );
}
