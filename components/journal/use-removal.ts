import { useToast } from '@/components/ui/toast';
import type { Entry } from '@/utils/journal/entry';
import { ask } from '@/utils/messages/client';
import { problemOf } from './problem';

export interface Removal {
  /** Into the bin, with a way back. Resolves whether it is there now. */
  remove(entry: Entry): Promise<boolean>;
  /** Out of the bin. Resolves whether it is back. */
  restore(id: string): Promise<boolean>;
}

/** Deleting is never the end: it says so, and offers to undo. */
export function useRemoval(): Removal {
  const say = useToast();

  async function restore(id: string): Promise<boolean> {
    try {
      await ask('entries/restore', { id });
      say({ text: 'Back in your journal.' });
      return true;
    } catch (error) {
      say({ text: problemOf(error) });
      return false;
    }
  }

  async function remove({ id }: Entry): Promise<boolean> {
    try {
      await ask('entries/delete', { id });
      say({
        text: 'Moved to the bin.',
        action: { label: 'Undo', onClick: () => void restore(id) },
      });
      return true;
    } catch (error) {
      say({ text: problemOf(error) });
      return false;
    }
  }

  return { remove, restore };
}
