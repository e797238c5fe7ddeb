import { inWords } from '@/components/ui/dates';
import { Item } from '@/components/ui/item-list';
import { Marked } from '@/components/ui/marked';
import type { EntrySummary } from '@/utils/messages/protocol';
import { kindName, sourcesInWords, titleOf } from './names';

interface EntryItemProps {
  entry: EntrySummary;
  /** Beginnings of words to mark, folded. */
  marks: readonly string[];
  onOpen: () => void;
}

/** An entry in a short list. */
export function EntryItem({ entry, marks, onOpen }: EntryItemProps) {
  const { excerpt } = entry;
  const about = [
    inWords(entry.startedAt ?? entry.createdAt),
    kindName(entry.kind),
    sourcesInWords(entry),
  ];
  return (
    <Item
      title={
        <bdi>
          <Marked text={titleOf(entry)} words={marks} />
        </bdi>
      }
      about={about.filter((part) => part !== undefined).join(' · ')}
      onOpen={onOpen}
    >
      {excerpt === undefined || excerpt === '' ? undefined : (
        <bdi>
          <Marked text={excerpt} words={marks} />
        </bdi>
      )}
    </Item>
  );
}
