import { useCallback } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Loading } from '@/components/ui/loading';
import type { Entry } from '@/utils/journal/entry';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { EntryEditor } from './entry-editor';
import { EntryView } from './entry-view';
import { NotOpened } from './not-opened';
import type { Place } from './place';
import { useLive } from './use-live';
import { useRemoval } from './use-removal';
import type { WayBack } from './use-way-back';

interface OpenEntryProps {
  id: string;
  isEditing: boolean;
  /** Which of the changes begun to it are to be gone on with. */
  draftId?: string | undefined;
  way: WayBack;
  onGo: (place: Place) => void;
}

/** The entry that is open, to read or to change. */
export function OpenEntry({ id, isEditing, draftId, way, onGo }: OpenEntryProps) {
  const { remove, restore } = useRemoval();
  const question = useCallback(() => ask('entries/get', { id }), [id]);
  const { value: entry, problem, again } = useLive(question, 'entries/changed');

  async function removeIt(opened: Entry) {
    const neighbour = way.neighbourOf(id);
    if (!(await remove(opened, () => way.returnTo(id)))) return;
    way.leave(id, neighbour);
    onGo({ at: 'list' });
  }

  if (entry === undefined) {
    if (problem === undefined) return <Loading what={t('journal.openingEntry')} />;
    return <NotOpened problem={problem} onAgain={again} />;
  }
  if (entry === null) {
    return (
      <EmptyState
        title={t('journal.notHere')}
        actions={<Button onClick={() => onGo({ at: 'list' })}>{t('journal.seeAll')}</Button>}
      >
        {t('journal.notHereMore')}
      </EmptyState>
    );
  }
  if (isEditing) {
    return (
      <EntryEditor
        entry={entry}
        draftId={draftId}
        onDone={(doneId) => onGo({ at: 'entry', id: doneId })}
      />
    );
  }
  return (
    <EntryView
      entry={entry}
      onEdit={() => onGo({ at: 'editor', id })}
      onDelete={() => void removeIt(entry)}
      onRestore={() => void restore(id)}
    />
  );
}
