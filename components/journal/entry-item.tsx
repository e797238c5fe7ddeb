import type { ComponentChildren } from 'preact';
import { inWords } from '@/components/ui/dates';
import { Item } from '@/components/ui/item-list';
import { Marked } from '@/components/ui/marked';
import { headline } from '@/utils/journal/entry';
import type { Entry } from '@/utils/journal/entry';
import { excerpt } from './excerpt';
import { kindName, sourcesInWords } from './names';

interface EntryItemProps {
  entry: Entry;
  /** Words that were searched for, from `queryWords`. */
  words: readonly string[];
  onOpen: () => void;
  current?: boolean;
  action?: ComponentChildren;
}

/** An entry in a list. */
export function EntryItem({ entry, words, onOpen, current, action }: EntryItemProps) {
  const text = excerpt(entry, words);
  const about = [inWords(entry.createdAt), kindName(entry.kind), sourcesInWords(entry)];
  return (
    <Item
      title={<Marked text={headline(entry)} words={words} />}
      about={about.filter((part) => part !== undefined).join(' · ')}
      onOpen={onOpen}
      current={current ?? false}
      action={action}
    >
      {text === undefined ? undefined : <Marked text={text} words={words} />}
    </Item>
  );
}
