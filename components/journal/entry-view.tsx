import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { inWordsWithTime } from '@/components/ui/dates';
import { Row, Stack } from '@/components/ui/layout';
import { later } from '@/components/ui/later';
import { Heading, Text } from '@/components/ui/text';
import { contentOf } from '@/utils/journal/entry';
import type { Entry } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { EntryContentView } from './entry-content';
import { prepareEditor } from './entry-editor';
import { EntryFollowUps } from './entry-follow-ups';
import { headingOf, kindName } from './names';
import { NoticedLater } from './noticed/noticed-later';

const versions = later(async () => (await import('./versions/versions')).Versions);

interface EntryViewProps {
  entry: Entry;
  onEdit: () => void;
  onDelete: () => void;
  onRestore: () => void;
}

/** One entry, to read, or what it was before. */
export function EntryView(props: EntryViewProps) {
  const [isLookingBack, setLookingBack] = useState(false);
  // It may be changed next; that it cannot be is told when it is.
  useEffect(() => {
    prepareEditor().catch(console.error);
  }, []);

  if (isLookingBack) {
    return <versions.View entry={props.entry} onBack={() => setLookingBack(false)} />;
  }
  return <OpenedEntry {...props} onLookBack={() => setLookingBack(true)} />;
}

function OpenedEntry(props: EntryViewProps & { onLookBack: () => void }) {
  const { entry, onEdit, onDelete, onRestore, onLookBack } = props;
  const { deletedAt } = entry;
  const lookBack =
    entry.revision === 1 ? null : (
      <Button tone="quiet" onClick={onLookBack}>
        {t('versions.open')}
      </Button>
    );
  return (
    <Stack gap="loose">
      <Stack gap="tight">
        {/* The button that brought it back is gone then, and the focus was there. */}
        <Heading key={String(deletedAt === undefined)} level={2} takesFocus>
          <bdi>{headingOf(entry)}</bdi>
        </Heading>
        <Text as="small">{`${kindName(entry.kind)} · ${whenInWords(entry)}`}</Text>
      </Stack>
      {deletedAt === undefined ? <NoticedLater id={entry.id} /> : null}
      <EntryContentView
        content={contentOf(entry)}
        followUps={entry.followUps.length === 0 ? undefined : <EntryFollowUps entry={entry} />}
      />
      {deletedAt === undefined ? (
        <Row>
          <Button onClick={onEdit}>{t('journal.edit')}</Button>
          <Button tone="quiet" icon="bin" onClick={onDelete}>
            {t('journal.delete')}
          </Button>
          {lookBack}
        </Row>
      ) : (
        <Stack>
          <Text as="soft">{t('journal.binned', { when: inWordsWithTime(deletedAt) })}</Text>
          <Row>
            <Button tone="primary" onClick={onRestore}>
              {t('journal.restore')}
            </Button>
            {lookBack}
          </Row>
        </Stack>
      )}
    </Stack>
  );
}

function whenInWords({ createdAt, updatedAt, revision }: Entry): string {
  const when = inWordsWithTime(createdAt);
  return revision === 1
    ? t('journal.written', { when })
    : t('journal.writtenAndChanged', { when, changed: inWordsWithTime(updatedAt) });
}
