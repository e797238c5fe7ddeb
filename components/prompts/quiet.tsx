import { useSetting } from '@/components/settings/use-setting';
import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { ask } from '@/utils/messages/client';
import type { NextAllowed } from '@/utils/prompts/next-allowed';
import { promptsOn } from '@/utils/prompts/settings';
import { SNOOZES } from '@/utils/prompts/vocabulary';
import { t } from '@/utils/words/words';
import { useAttempt } from './use-attempt';
import { SNOOZE_NAMES, nextInWords } from './words';

/** Whether there are prompts at all now, quiet for a while, and the way back from either. */
export function Quiet({ next }: { next: NextAllowed }) {
  const { value: areOn, set } = useSetting(promptsOn);
  const attempt = useAttempt();
  if (areOn === undefined) return null;
  const isSnoozed = next.T1.reason === 'snoozed';
  if (!areOn) {
    return (
      <Stack gap="tight">
        <Text>{t('prompts.areOff')}</Text>
        <Row>
          <Button small onClick={() => attempt(set(true))}>
            {t('prompts.turnOn')}
          </Button>
        </Row>
      </Stack>
    );
  }
  return (
    <Stack gap="tight">
      <Text>{isSnoozed ? t('prompts.areQuiet') : t('prompts.areOn')}</Text>
      <Text as="small">{nextInWords(next.T1)}</Text>
      {isSnoozed ? null : <Text as="small">{t('prompts.snooze.ask')}</Text>}
      <Row>
        {isSnoozed ? (
          <Button small onClick={() => attempt(ask('prompts/wake', { id: crypto.randomUUID() }))}>
            {t('prompts.wake')}
          </Button>
        ) : (
          <SnoozeButtons />
        )}
      </Row>
      <Row>
        <Button small tone="quiet" onClick={() => attempt(set(false))}>
          {t('prompts.turnOff')}
        </Button>
      </Row>
    </Stack>
  );
}

/** Quiet for so long, one click each. */
export function SnoozeButtons({ onDone }: { onDone?: () => void }) {
  const attempt = useAttempt();
  return (
    <>
      {SNOOZES.map((span) => (
        <Button
          key={span}
          small
          onClick={() =>
            attempt(ask('prompts/snooze', { id: crypto.randomUUID(), span }).then(onDone))
          }
        >
          {t(SNOOZE_NAMES[span])}
        </Button>
      ))}
    </>
  );
}
