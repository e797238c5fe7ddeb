import { draftStore } from '@/components/journal/drafts';
import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';
import type { Draft } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import type { Moment } from './use-moment';

/** Throws unfinished writing away, with a way back. */
export function useDiscard(moment: Moment): (draft: Draft) => void {
  const say = useToast();
  const sayProblem = (error: unknown) => say({ text: problemOf(error) });

  return (draft) => {
    moment.discard(draft).then((last) => {
      say({
        text: t('now.discarded'),
        action: {
          label: t('now.undo'),
          onClick: () => {
            draftStore.put(last).then(() => {
              say({ text: t('now.discardUndone') });
              // What was pressed has gone: one goes on where one writes.
              document.querySelector<HTMLElement>('main textarea')?.focus();
            }, sayProblem);
          },
        },
      });
    }, sayProblem);
  };
}
