import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { promptPace } from '@/utils/prompts/settings';
import type { Aside as AsideQuestion, Topic } from '@/utils/prompts/vocabulary';
import { t } from '@/utils/words/words';
import { setMuted } from './mute';
import { useAttempt } from './use-attempt';
import { topicName } from './words';

interface AsideProps {
  aside: AsideQuestion;
  topic: Topic;
}

/** A question about prompting itself. What is answered stays answered. */
export function Aside({ aside, topic }: AsideProps) {
  const [isAnswered, setAnswered] = useState(false);
  const attempt = useAttempt();
  const answer = (work?: Promise<void>) => {
    if (work !== undefined) attempt(work);
    setAnswered(true);
  };
  if (isAnswered) return <Text as="small">{t('prompts.aside.kept')}</Text>;
  if (aside === 'stop-topic') {
    return (
      <Stack gap="tight">
        <Text as="small">{t('prompts.aside.stop', { topic: topicName(topic) })}</Text>
        <Row>
          <Button small onClick={() => answer(setMuted(topic, true))}>
            {t('prompts.aside.stopIt')}
          </Button>
          <Button small tone="quiet" onClick={() => answer()}>
            {t('prompts.aside.goOn')}
          </Button>
        </Row>
      </Stack>
    );
  }
  return (
    <Stack gap="tight">
      <Text as="small">{t('prompts.aside.pace')}</Text>
      <Row>
        {(['fewer', 'same', 'more'] as const).map((pace) => (
          <Button key={pace} small onClick={() => answer(promptPace.setValue(pace))}>
            {t(`prompts.pace.${pace}`)}
          </Button>
        ))}
      </Row>
    </Stack>
  );
}
