import { useCallback } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { ask } from '@/utils/messages/client';
import { EntryEditor } from './entry-editor';
import { EntryView } from './entry-view';
import type { Place } from './place';
import { useLive } from './use-live';
import { useRemoval } from './use-removal';

interface OpenEntryProps {
  id: string;
  isEditing: boolean;
  onGo: (place: Place) => void;
}

/** The entry that is open, to read or to change. */
export function OpenEntry({ id, isEditing, onGo }: OpenEntryProps) {
  const { remove, restore } = useRemoval();
  const question = useCallback(() => ask('entries/get', { id }), [id]);
  const { value: entry, problem, again } = useLive(question, 'entries/changed');

  if (entry === undefined) {
    if (problem === undefined) return <Loading what="Opening the entry…" />;
    return (
      <Notice
        tone="problem"
        actions={
          <Button small onClick={again}>
            Try again
          </Button>
        }
      >
        {problem}
      </Notice>
    );
  }
  if (entry === null) {
    return (
      <EmptyState
        title="This entry is not here"
        actions={<Button onClick={() => onGo({ at: 'list' })}>See all entries</Button>}
      >
        It may have come with an import that was taken back.
      </EmptyState>
    );
  }
  if (isEditing) {
    return <EntryEditor entry={entry} onDone={(doneId) => onGo({ at: 'entry', id: doneId })} />;
  }
  return (
    <EntryView
      entry={entry}
      onEdit={() => onGo({ at: 'editor', id })}
      onDelete={() => {
        void remove(entry).then((isGone) => {
          if (isGone) onGo({ at: 'list' });
        });
      }}
      onRestore={() => void restore(id)}
    />
  );
}
