import { useCallback } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { later } from '@/components/ui/later';
import { Loading } from '@/components/ui/loading';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { newDraft } from './begun-drafts';
import { EntryEditor } from './entry-editor';
import { EntryView } from './entry-view';
import { NotOpened } from './not-opened';
import type { Place } from './place';
import { useLive } from './use-live';
import { useRemoval } from './use-removal';
import type { WayBack } from './use-way-back';

const newEntryEditor = later(async () => (await import('./new-entry-editor')).NewEntryEditor);

interface OpenEntryProps {
  id: string;
  isEditing: boolean;
  /** Which of the changes begun to it are to be gone on with. */
  draftId?: string | undefined;
  way: WayBack;
  onGo: (place: Place) => void;
}

/** The entry that is open, to read or to change; or the one that is being written. */
export function OpenEntry({ id, isEditing, draftId, way, onGo }: OpenEntryProps) {
  const { remove, restore } = useRemoval();
  const question = useCallback(async () => {
    const entry = await ask('entries/get', { id });
    if (entry !== null) return { entry };
    return isEditing ? { draft: await newDraft(id) } : {};
  }, [id, isEditing]);
  const { value: found, problem, again } = useLive(question, 'entries/changed');

  async function removeIt() {
    const neighbour = way.neighbourOf(id);
    if (!(await remove([id], () => way.returnTo(id)))) return;
    way.leave(id, neighbour);
    onGo(way.room);
  }

  if (found === undefined) {
    if (problem === undefined) return <Loading what={t('journal.openingEntry')} />;
    return <NotOpened problem={problem} onAgain={again} />;
  }
  if (found.draft !== undefined) {
    return (
      <newEntryEditor.View
        found={found.draft}
        onSaved={(savedId) => onGo({ at: 'entry', id: savedId })}
        onDiscarded={() => onGo(way.room)}
      />
    );
  }
  const { entry } = found;
  if (entry === undefined) {
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
      onDelete={() => void removeIt()}
      onRestore={() => void restore([id])}
    />
  );
}
