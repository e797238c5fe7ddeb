import { inWordsWithTime } from '@/components/ui/dates';
import { Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Heading, Text } from '@/components/ui/text';
import { ask } from '@/utils/messages/client';
import { plural, t } from '@/utils/words/words';
import { NotOpened } from './not-opened';
import { useLive } from './use-live';
import './journal.css';

const askForRecords = async () => (await ask('journal/unreadable', null)).records;

/** Entries that are there and cannot be read: how many, and from when. */
export function Unreadable() {
  const { value: records, problem, again } = useLive(askForRecords, 'entries/changed');
  return (
    <Stack>
      <Heading level={2} takesFocus>
        {t('journal.unreadableTitle')}
      </Heading>
      {problem === undefined ? null : <NotOpened problem={problem} onAgain={again} />}
      {records === undefined ? (
        problem === undefined ? (
          <Loading what={t('journal.opening')} />
        ) : null
      ) : records.length === 0 ? (
        <Text>{t('journal.allReadable')}</Text>
      ) : (
        <>
          <Text>{plural('journal.unreadable', records.length)}</Text>
          <Text>{t('journal.unreadableMore')}</Text>
          <ul class="journal__records" aria-label={t('journal.unreadableTitle')}>
            {records.map(({ id, updatedAt }) => (
              <li key={id}>{t('journal.lastChanged', { when: inWordsWithTime(updatedAt) })}</li>
            ))}
          </ul>
        </>
      )}
    </Stack>
  );
}
