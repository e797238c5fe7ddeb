import { Button } from '@/components/ui/button';
import { inWordsWithTime } from '@/components/ui/dates';
import { Row, Stack } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import type { Entry } from '@/utils/journal/entry';
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
  return (
    <Stack gap="loose">
      <Stack gap="tight">
        <Heading level={2} takesFocus>
          {headingOf(entry)}
        </Heading>
        <Text as="small">{`${kindName(entry.kind)} · ${whenInWords(entry)}`}</Text>
      </Stack>
      {entry.body === '' ? null : <Text as="own">{entry.body}</Text>}
      {Object.entries(entry.sections ?? {}).map(([name, text]) => (
        <Stack key={name} gap="tight">
          <Heading level={3}>{name}</Heading>
          <Text as="own">{text}</Text>
        </Stack>
      ))}
      {entry.sources.map((source, at) => (
        <SourceView key={at} source={source} />
      ))}
      {entry.deletedAt === undefined ? (
        <Row>
          <Button onClick={onEdit}>Edit</Button>
          <Button tone="quiet" icon="bin" onClick={onDelete}>
            Delete
          </Button>
        </Row>
      ) : (
        <Stack>
          <Text as="soft">{`In the bin since ${inWordsWithTime(entry.deletedAt)}.`}</Text>
          <Row>
            <Button tone="primary" onClick={onRestore}>
              Restore
            </Button>
          </Row>
        </Stack>
      )}
    </Stack>
  );
}

function whenInWords({ createdAt, updatedAt, revision }: Entry): string {
  const written = `written ${inWordsWithTime(createdAt)}`;
  return revision === 1 ? written : `${written}, changed ${inWordsWithTime(updatedAt)}`;
}
