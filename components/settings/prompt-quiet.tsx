import { useState } from 'preact/hooks';
import { setMuted } from '@/components/prompts/mute';
import { Quiet } from '@/components/prompts/quiet';
import { useAttempt } from '@/components/prompts/use-attempt';
import { useLedger } from '@/components/prompts/use-ledger';
import { topicName } from '@/components/prompts/words';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Disclosure } from '@/components/ui/disclosure';
import { later } from '@/components/ui/later';
import { Row, Stack } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import { mutedTopics, promptsQuietOn } from '@/utils/prompts/settings';
import { TOPICS } from '@/utils/prompts/vocabulary';
import { t } from '@/utils/words/words';
import { useSetting } from './use-setting';

const ledgerDialog = later(
  async () => (await import('@/components/prompts/ledger-dialog')).LedgerDialog,
);

/** Quiet for a while, on a network, or on a topic; and the way to all that was shown. */
export function PromptQuiet() {
  const { value: ledger } = useLedger();
  const { value: quietOn = [], set: setQuietOn } = useSetting(promptsQuietOn);
  const { value: muted = [] } = useSetting(mutedTopics);
  const [isOpen, setOpen] = useState(false);
  const attempt = useAttempt();
  return (
    <>
      <Heading level={3}>{t('prompts.quiet.label')}</Heading>
      {ledger === undefined ? null : <Quiet next={ledger.next} />}
      <Checkbox
        label={t('prompts.quiet.onX')}
        hint={t('prompts.quiet.onXHint')}
        checked={quietOn.includes('x')}
        onChange={(isQuiet) => attempt(setQuietOn(isQuiet ? ['x'] : []))}
      />
      <Disclosure summary={t('prompts.topics.label')}>
        <Stack gap="tight">
          <Text as="small">{t('prompts.topics.hint')}</Text>
          {TOPICS.map((topic) => (
            <Checkbox
              key={topic}
              label={topicName(topic)}
              checked={!muted.includes(topic)}
              onChange={(isWanted) => attempt(setMuted(topic, !isWanted))}
            />
          ))}
        </Stack>
      </Disclosure>
      <Text as="small">{t('prompts.quiet.more')}</Text>
      <Row>
        <Button
          small
          onClick={() => {
            const show = () => setOpen(true);
            ledgerDialog.prepare().then(show, show);
          }}
        >
          {t('prompts.seeLedger')}
        </Button>
      </Row>
      {isOpen ? <ledgerDialog.View onClose={() => setOpen(false)} /> : null}
    </>
  );
}
