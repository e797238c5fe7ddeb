import { Button } from '@/components/ui/button';
import { inWordsWithTime } from '@/components/ui/dates';
import { Row, Stack } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import type { Entry } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { headingOf, kindName } from './names';
import { SourceView } from './source-view';

interface EntryViewProps {
  entry: Entry;
  onEdit: () => void;
  onDelete: () => void;
  onRestore: () => void;
}

/** One entry, to read. */
export function EntryView({ entry, onEdit, onDelete, onRestore }: EntryViewProps) {
  const { deletedAt } = entry;
  return (
    <Stack gap="loose">
      <Stack gap="tight">
        {/* The button that brought it back is gone then, and the focus was there. */}
        <Heading key={String(deletedAt === undefined)} level={2} takesFocus>
          <bdi>{headingOf(entry)}</bdi>
        </Heading>
        <Text as="small">{`${kindName(entry.kind)} · ${whenInWords(entry)}`}</Text>
      </Stack>
      {entry.body === '' ? null : <Text as="own">{entry.body}</Text>}
      {Object.entries(entry.sections ?? {}).map(([name, text]) => (
        <Stack key={name} gap="tight">
          <Heading level={3}>
            <bdi>{name}</bdi>
          </Heading>
          <Text as="own">{text}</Text>
        </Stack>
      ))}
      {entry.sources.map((source, at) => (
        <SourceView key={at} source={source} />
      ))}
      {deletedAt === undefined ? (
        <Row>
          <Button onClick={onEdit}>{t('journal.edit')}</Button>
          <Button tone="quiet" icon="bin" onClick={onDelete}>
            {t('journal.delete')}
          </Button>
        </Row>
      ) : (
        <Stack>
          <Text as="soft">{t('journal.binned', { when: inWordsWithTime(deletedAt) })}</Text>
          <Row>
            <Button tone="primary" onClick={onRestore}>
              {t('journal.restore')}
            </Button>
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
