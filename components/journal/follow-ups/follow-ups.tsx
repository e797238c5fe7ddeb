import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Heading, Text } from '@/components/ui/text';
import type { FollowUp } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';
import { NotOpened } from '../not-opened';
import { FollowUpList } from './follow-up-list';
import { dueOnes, useFollowUps } from './use-follow-ups';

interface FollowUpsProps {
  onOpen: (entryId: string) => void;
  onAll: () => void;
}

/** What one meant to come back to: what is due, and what is still to come. */
export function FollowUps({ onOpen, onAll }: FollowUpsProps) {
  const { value, problem, again } = useFollowUps();
  return (
    <Stack>
      <Heading level={2} takesFocus>
        {t('followUps.title')}
      </Heading>
      {problem === undefined ? null : <NotOpened problem={problem} onAgain={again} />}
      {value === undefined ? (
        problem === undefined ? (
          <Loading what={t('journal.opening')} />
        ) : null
      ) : value.length === 0 ? (
        <EmptyState
          title={t('followUps.none')}
          actions={<Button onClick={onAll}>{t('journal.seeAll')}</Button>}
        >
          {t('followUps.noneMore')}
        </EmptyState>
      ) : (
        <Both followUps={value} onOpen={onOpen} />
      )}
    </Stack>
  );
}

function Both({
  followUps,
  onOpen,
}: {
  followUps: readonly FollowUp[];
  onOpen: (id: string) => void;
}) {
  const due = dueOnes(followUps);
  const later = followUps.filter((one) => !due.includes(one));
  return (
    <Stack gap="loose">
      <div role="status">
        <Text as="small">
          {due.length === 0 ? t('followUps.noneDue') : plural('followUps.due', due.length)}
        </Text>
      </div>
      {due.length === 0 ? null : (
        <FollowUpList label={t('followUps.dueList')} followUps={due} onOpen={onOpen} />
      )}
      {later.length === 0 ? null : (
        <Stack gap="tight">
          <Heading level={3}>{t('followUps.later')}</Heading>
          <FollowUpList label={t('followUps.later')} followUps={later} onOpen={onOpen} />
        </Stack>
      )}
    </Stack>
  );
}
