import { useState } from 'preact/hooks';
import { Checkbox } from '@/components/ui/checkbox';
import { Stack } from '@/components/ui/layout';
import { problemOf } from '@/components/ui/problem';
import { Heading } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import type { Entry } from '@/utils/journal/entry';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { followUpDay, followUpName } from './entry-facts';

/** What to come back to, each to be ticked off. */
export function EntryFollowUps({ entry }: { entry: Entry }) {
  const say = useToast();
  // A tick that came to nothing is drawn anew, as it was.
  const [failures, setFailures] = useState(0);
  const { id, followUps, deletedAt } = entry;
  return (
    <Stack gap="tight">
      <Heading level={3}>{t('editor.followUps')}</Heading>
      {followUps.map((followUp, at) => {
        const { due, text, doneAt } = followUp;
        return (
          <Checkbox
            key={`${at} ${failures}`}
            label={<bdi>{followUpName(followUp)}</bdi>}
            hint={followUpDay(followUp)}
            checked={doneAt !== undefined}
            disabled={deletedAt !== undefined}
            onChange={(done) => {
              ask('follow-ups/set-done', { id, due, text, done }).catch((error: unknown) => {
                setFailures((count) => count + 1);
                say({ text: problemOf(error) });
              });
            }}
          />
        );
      })}
    </Stack>
  );
}
