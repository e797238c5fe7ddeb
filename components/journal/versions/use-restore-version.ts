import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';
import { contentOf } from '@/utils/journal/entry';
import type { Entry, EntryContent } from '@/utils/journal/entry';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';

/**
 * Makes an entry what it was once, as a new version of it, with a way back. Resolves with whether
 * that was done; why it was not has been said then.
 */
export function useRestoreVersion(): (entry: Entry, content: EntryContent) => Promise<boolean> {
  const say = useToast();

  function sayProblem(error: unknown) {
    say({ text: problemOf(error) });
  }

  async function undo(restored: Entry, content: EntryContent) {
    const { id, revision } = restored;
    const { keptBoth } = await ask('entries/save', { id, baseRevision: revision, content });
    say({ text: keptBoth ? t('versions.restoredBoth') : t('versions.undone') });
  }

  return async (entry, content) => {
    try {
      const saved = await ask('entries/save', {
        id: entry.id,
        baseRevision: entry.revision,
        content,
      });
      if (saved.keptBoth) {
        say({ text: t('versions.restoredBoth') });
      } else {
        say({
          text: t('versions.restored'),
          action: {
            label: t('versions.undo'),
            onClick: () => void undo(saved.entry, contentOf(entry)).catch(sayProblem),
          },
        });
      }
      return true;
    } catch (error) {
      sayProblem(error);
      return false;
    }
  };
}
