import { useMemo } from 'preact/hooks';
import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';
import { ask } from '@/utils/messages/client';
import { plural, t } from '@/utils/words/words';

/** Each resolves whether it was done; what went wrong is said. */
export interface Removal {
  /**
   * Into the bin, with a way back.
   *
   * @param onUndone they were taken out again at once
   */
  remove(ids: readonly string[], onUndone?: () => void): Promise<boolean>;
  /** Out of the bin. */
  restore(ids: readonly string[]): Promise<boolean>;
  /** Out of the bin for good. */
  purge(ids: readonly string[]): Promise<boolean>;
}

/** Deleting is never the end: it says so, and offers to undo. */
export function useRemoval(): Removal {
  const say = useToast();

  return useMemo(() => {
    async function attempt(work: () => Promise<void>): Promise<boolean> {
      try {
        await work();
        return true;
      } catch (error) {
        say({ text: problemOf(error) });
        return false;
      }
    }

    const restore = (ids: readonly string[]) =>
      attempt(async () => {
        await ask('entries/restore', { ids: [...ids] });
        say({
          text:
            ids.length === 1 ? t('journal.restored') : plural('journal.restoredMany', ids.length),
        });
      });

    const remove = (ids: readonly string[], onUndone?: () => void) =>
      attempt(async () => {
        await ask('entries/delete', { ids: [...ids] });
        const undo = async () => {
          if (await restore(ids)) onUndone?.();
        };
        say({
          text: ids.length === 1 ? t('journal.deleted') : plural('journal.deletedMany', ids.length),
          action: { label: t('journal.undo'), onClick: () => void undo() },
        });
      });

    const purge = (ids: readonly string[]) =>
      attempt(async () => {
        await ask('entries/purge', { ids: [...ids] });
        say({ text: plural('journal.purged', ids.length) });
      });

    return { remove, restore, purge };
  }, [say]);
}
