import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { inWords } from '@/components/ui/dates';
import { Item } from '@/components/ui/item-list';
import { Marked } from '@/components/ui/marked';
import type { Entry } from '@/utils/journal/entry';
import { excerpt } from './excerpt';
import { headline, kindName, sourcesInWords } from './names';

interface EntryItemProps {
  entry: Entry;
  /** Words that were searched for, from `queryWords`. */
  words: readonly string[];
  onOpen: () => void;
  current?: boolean;
  /** Reading goes on from here. */
  takesFocus?: boolean;
  onFocused?: () => void;
  action?: ComponentChildren;
}

/** An entry in a list. */
export function EntryItem(props: EntryItemProps) {
  const { entry, words, takesFocus, onFocused } = props;
  const title = useRef<HTMLElement>(null);
  const text = excerpt(entry, words);
  const about = [inWords(entry.createdAt), kindName(entry.kind), sourcesInWords(entry)];

  useLayoutEffect(() => {
    if (takesFocus !== true) return;
    // Never from under the fingers of someone who is writing.
    const isWriting = document.activeElement?.matches('input, textarea') === true;
    if (!isWriting) title.current?.closest('button')?.focus();
    onFocused?.();
  }, [takesFocus, onFocused]);

  return (
    <Item
      title={
        <bdi ref={title}>
          <Marked text={headline(entry)} words={words} />
        </bdi>
      }
      about={about.filter((part) => part !== undefined).join(' · ')}
      onOpen={props.onOpen}
      current={props.current ?? false}
      action={props.action}
    >
      {text === undefined ? undefined : (
        <bdi>
          <Marked text={text} words={words} />
        </bdi>
      )}
    </Item>
  );
}
