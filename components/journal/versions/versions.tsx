import { useCallback, useState } from 'preact/hooks';
import { headingOf, headline } from '@/components/journal/names';
import { NotOpened } from '@/components/journal/not-opened';
import { useLive } from '@/components/journal/use-live';
import { Button } from '@/components/ui/button';
import { Item, ItemList } from '@/components/ui/item-list';
import { Row, Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Heading, Text } from '@/components/ui/text';
import type { Entry, EntryContent } from '@/utils/journal/entry';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { useRestoreVersion } from './use-restore-version';
import { nameOf, VersionView } from './version-view';

interface VersionsProps {
  entry: Entry;
  onBack: () => void;
}

/** What an entry was before each change: to see, to compare, to bring back. */
export function Versions({ entry, onBack }: VersionsProps) {
  const { id } = entry;
  const question = useCallback(() => ask('entries/versions', { id }), [id]);
  const { value, problem, again } = useLive(question, 'entries/changed');
  const [openRevision, setOpen] = useState<number>();
  const [isBusy, setBusy] = useState(false);
  const restore = useRestoreVersion();
  const versions = value?.versions ?? [];
  const opened = versions.find(({ revision }) => revision === openRevision);
  const isOld = opened !== undefined && opened !== versions[0];

  async function bringBack(content: EntryContent) {
    setBusy(true);
    const isDone = await restore(entry, content);
    setBusy(false);
    if (isDone) onBack();
  }

  return (
    <Stack>
      <Row>
        <Button tone="quiet" icon="back" onClick={onBack}>
          {t('versions.back')}
        </Button>
      </Row>
      <Heading level={2} takesFocus>
        {t('versions.title', { title: headingOf(entry) })}
      </Heading>
      {value === undefined && problem === undefined ? (
        <Loading what={t('versions.looking')} />
      ) : null}
      {problem === undefined ? null : <NotOpened problem={problem} onAgain={again} />}
      {value !== undefined && versions.length < 2 ? <Text>{t('versions.none')}</Text> : null}
      {opened === undefined ? (
        <ItemList label={t('versions.list')}>
          {versions.map((version) => (
            <Item
              key={version.revision}
              title={nameOf(version, versions)}
              onOpen={() => setOpen(version.revision)}
            >
              <bdi>{headline(version.content)}</bdi>
            </Item>
          ))}
        </ItemList>
      ) : (
        <VersionView
          key={opened.revision}
          version={opened}
          versions={versions}
          isBusy={isBusy}
          onRestore={
            isOld && entry.deletedAt === undefined
              ? () => void bringBack(opened.content)
              : undefined
          }
          onBack={() => setOpen(undefined)}
        />
      )}
    </Stack>
  );
}
