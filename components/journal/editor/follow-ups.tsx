import { Checkbox } from '@/components/ui/checkbox';
import { TextArea } from '@/components/ui/field';
import { MOST_PROSE } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { dayFromNow, timeAt } from './days';
import { without, withAt } from './fields';
import type { PartProps } from './fields';
import { NeededDay } from './needed-day';
import { Rows } from './rows';

/** Days from now on which a new follow-up is due, unless another is chosen. */
const IN_A_WEEK = 7;

/** What to come back to, and when. */
export function FollowUps({ content, edit }: PartProps) {
  const { followUps } = content;
  const field = 'followUps';
  return (
    <Rows
      count={followUps.length}
      name={(number) => t('editor.followUpNumber', { number })}
      removeLabel={(number) => t('editor.removeFollowUp', { number })}
      addLabel={t('editor.addFollowUp')}
      onAdd={() => {
        const due = timeAt(dayFromNow(IN_A_WEEK), '');
        if (due === undefined) return;
        edit({ ...content, followUps: [...followUps, { due, text: '' }] }, { field });
      }}
      onRemove={(at) => edit({ ...content, followUps: without(followUps, at) }, { field })}
    >
      {(at) => {
        const followUp = followUps[at];
        if (followUp === undefined) return null;
        const { doneAt, ...open } = followUp;
        const change = (changed: typeof followUp, typed = false) =>
          edit(
            { ...content, followUps: withAt(followUps, at, changed) },
            { field, part: at, typed },
          );
        return (
          <>
            <TextArea
              label={t('editor.followUp')}
              value={followUp.text}
              maxLength={MOST_PROSE}
              onInput={(text) => change({ ...followUp, text }, true)}
            />
            <NeededDay
              label={t('editor.due')}
              value={followUp.due}
              onChange={(due) => change({ ...followUp, due })}
            />
            <Checkbox
              label={t('editor.done')}
              checked={doneAt !== undefined}
              onChange={(isDone) =>
                change(isDone ? { ...open, doneAt: new Date().toISOString() } : open)
              }
            />
          </>
        );
      }}
    </Rows>
  );
}
