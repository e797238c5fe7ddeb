import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Row, Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import type { Topic } from '@/utils/prompts/vocabulary';
import { t } from '@/utils/words/words';
import { setMuted } from './mute';
import { SnoozeButtons } from './quiet';
import { useAttempt } from './use-attempt';
import { topicName } from './words';

interface LessOfThisProps {
  topic: Topic;
  /** It is quiet from now on, in one way or the other. */
  onDone: () => void;
}

/** Ways to hear less, each a single press. */
export function LessOfThis({ topic, onDone }: LessOfThisProps) {
  const say = useToast();
  const attempt = useAttempt();

  async function mute() {
    await setMuted(topic, true);
    say({
      text: t('prompts.muted', { topic: topicName(topic) }),
      action: {
        label: t('prompts.undo'),
        onClick: () => attempt(setMuted(topic, false)),
      },
    });
    onDone();
  }

  return (
    <Disclosure summary={t('prompts.less')}>
      <Stack gap="tight">
        <Row>
          <Button small onClick={() => attempt(mute())}>
            {t('prompts.muteTopic', { topic: topicName(topic) })}
          </Button>
        </Row>
        <Text as="small">{t('prompts.snooze.ask')}</Text>
        <Row>
          <SnoozeButtons
            onDone={() => {
              say({ text: t('prompts.snooze.done') });
              onDone();
            }}
          />
        </Row>
      </Stack>
    </Disclosure>
  );
}
