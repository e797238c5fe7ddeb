import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { inWords } from '@/components/ui/dates';
import { Item, ItemList } from '@/components/ui/item-list';
import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { ask } from '@/utils/messages/client';
import type { FollowUp } from '@/utils/messages/protocol';
import { t } from '@/utils/words/words';
import { kindName } from '../names';
import { whenDue } from './when-due';

interface FollowUpListProps {
  label: string;
  followUps: readonly FollowUp[];
  onOpen: (entryId: string) => void;
}

/** Follow-ups, each to open what it is of, or to be marked as done. */
export function FollowUpList({ label, followUps, onOpen }: FollowUpListProps) {
  const say = useToast();
  const list = useRef<HTMLDivElement>(null);

  async function setDone({ id, due, text }: FollowUp, done: boolean): Promise<boolean> {
    try {
      await ask('follow-ups/set-done', { id, due, text, done });
      return true;
    } catch (error) {
      say({ text: problemOf(error) });
      return false;
    }
  }

  async function finish(followUp: FollowUp, at: number) {
    // Its button goes with it, and one goes on at the next.
    const openers = list.current?.querySelectorAll<HTMLElement>('.ui-item__open');
    const next = openers?.[at + 1] ?? openers?.[at - 1];
    if (!(await setDone(followUp, true))) return;
    next?.focus();
    say({
      text: t('followUps.doneNow'),
      action: { label: t('journal.undo'), onClick: () => void setDone(followUp, false) },
    });
  }

  return (
    <div ref={list}>
      <ItemList label={label}>
        {followUps.map((followUp, at) => (
          <Item
            key={`${followUp.id} ${followUp.due} ${followUp.text}`}
            title={<bdi>{followUp.text.trim() === '' ? titleOf(followUp) : followUp.text}</bdi>}
            about={whenInWords(followUp)}
            onOpen={() => onOpen(followUp.id)}
            action={
              <Button small onClick={() => void finish(followUp, at)}>
                {t('followUps.done')}
                <VisuallyHidden>
                  {' '}
                  <bdi>{followUp.text}</bdi>
                </VisuallyHidden>
              </Button>
            }
          >
            {followUp.text.trim() === '' ? undefined : <bdi>{titleOf(followUp)}</bdi>}
          </Item>
        ))}
      </ItemList>
    </div>
  );
}

function titleOf({ title, kind }: FollowUp): string {
  return title === '' ? kindName(kind) : title;
}

function whenInWords({ due }: FollowUp): string {
  const day = inWords(due);
  switch (whenDue(due)) {
    case 'past':
      return t('followUps.wasDue', { day });
    case 'today':
      return t('followUps.today');
    case 'later':
      return t('followUps.isDue', { day });
  }
}
