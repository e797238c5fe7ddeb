import { useToast } from '@/components/ui/toast';
import type { Entry } from '@/utils/journal/entry';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { problemOf } from '@/components/ui/problem';

export interface Removal {
  /**
   * Into the bin, with a way back. Resolves whether it is there now.
   *
   * @param onUndone it was taken out again at once
   */
  remove(entry: Entry, onUndone: () => void): Promise<boolean>;
  /** Out of the bin. Resolves whether it is back. */
  restore(id: string): Promise<boolean>;
}

/** Deleting is never the end: it says so, and offers to undo. */
export function useRemoval(): Removal {
  const say = useToast();

  async function restore(id: string): Promise<boolean> {
    try {
      await ask('entries/restore', { id });
      say({ text: t('journal.restored') });
      return true;
    } catch (error) {
      say({ text: problemOf(error) });
      return false;
    }
  }

  async function undo(id: string, onUndone: () => void): Promise<void> {
    if (await restore(id)) onUndone();
  }

  async function remove({ id }: Entry, onUndone: () => void): Promise<boolean> {
    try {
      await ask('entries/delete', { id });
      say({
        text: t('journal.deleted'),
        action: { label: t('journal.undo'), onClick: () => void undo(id, onUndone) },
      });
      return true;
    } catch (error) {
      say({ text: problemOf(error) });
      return false;
    }
  }

  return { remove, restore };
}
