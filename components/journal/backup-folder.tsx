import { useState } from 'preact/hooks';
import { problemOf } from '@/components/ui/problem';
import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { Heading, Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { useJournalState } from '@/components/lock/use-journal-state';
import { ask } from '@/utils/messages/client';
import { canKeepFolder, giveFolder, takeFolder } from '@/utils/messages/folder-channel';
import { t } from '@/utils/words/words';
import { useLive } from './use-live';

/** Of the File System Access API; not in TypeScript's library yet. */
interface PicksFolders {
  showDirectoryPicker(options: {
    id: string;
    mode: 'readwrite';
  }): Promise<FileSystemDirectoryHandle>;
}

interface Permitted {
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

const askForState = () => ask('backup/state', null);

/** A folder in which a backup is kept up to date, where the browser can do that. */
export function BackupFolder() {
  const say = useToast();
  const { value: backup } = useLive(askForState, 'journal/changed');
  const journal = useJournalState();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  if (!canKeepFolder() || backup === undefined) return null;
  const { folder } = backup;

  async function attempt(work: () => Promise<unknown>) {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      // The person changed their mind in the browser's own window.
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        setProblem(problemOf(error));
      }
    }
    setBusy(false);
  }

  const choose = async () => {
    const picker = globalThis as unknown as PicksFolders;
    await giveFolder(await picker.showDirectoryPicker({ id: 'backup', mode: 'readwrite' }));
    await ask('backup/now', null);
  };
  const permit = async () => {
    const kept = (await takeFolder()) as (FileSystemDirectoryHandle & Permitted) | undefined;
    const answer = await kept?.requestPermission({ mode: 'readwrite' });
    if (answer === 'granted') await ask('backup/now', null);
  };
  const stop = async () => {
    await ask('backup/stop', null);
    say({ text: t('backup.stopped') });
  };

  return (
    <Stack>
      <Heading level={3}>{t('backup.title')}</Heading>
      <Text as="soft">{t('backup.more')}</Text>
      <Text as="soft">
        {journal.hasPassphrase === true ? t('backup.sealed') : t('backup.open')}
      </Text>
      {folder === null || !backup.isPermitted ? null : (
        <Text>{isBusy ? t('backup.busy') : t('backup.keeping', { folder })}</Text>
      )}
      {folder === null || backup.isPermitted ? null : (
        <Notice
          actions={
            <Button small busy={isBusy} onClick={() => void attempt(permit)}>
              {t('backup.permit')}
            </Button>
          }
        >
          {t('backup.notPermitted', { folder })}
        </Notice>
      )}
      {backup.hasFailed ? <Notice tone="problem">{t('backup.failed')}</Notice> : null}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      <Row>
        {folder !== null && backup.isPermitted ? (
          <Button busy={isBusy} onClick={() => void attempt(() => ask('backup/now', null))}>
            {t('backup.now')}
          </Button>
        ) : null}
        <Button busy={isBusy} onClick={() => void attempt(choose)}>
          {folder === null ? t('backup.choose') : t('backup.chooseOther')}
        </Button>
        {folder === null ? null : (
          <Button tone="quiet" busy={isBusy} onClick={() => void attempt(stop)}>
            {t('backup.stop')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
