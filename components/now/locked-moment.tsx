import { useState } from 'preact/hooks';
import type { Access } from '@/components/lock/journal-state';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { later } from '@/components/ui/later';
import { Stack } from '@/components/ui/layout';
import { Label, Text } from '@/components/ui/text';
import type { Question } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { QuestionWords } from './question-words';

const unlockForm = later(async () => (await import('@/components/lock/unlock-form')).UnlockForm);

interface LockedMomentProps {
  access: Exclude<Access, 'open'>;
  question: Question | undefined;
}

/** In the place of the writing while the journal is not open: the question is there all the same. */
export function LockedMoment({ access, question }: LockedMomentProps) {
  const [isUnlocking, setUnlocking] = useState(false);
  return (
    <Card labelledBy="question">
      <Stack gap="tight">
        <Label>{question === undefined ? t('now.moment') : t('now.question')}</Label>
        <QuestionWords question={question} />
      </Stack>
      {access === 'moving' ? <Text as="soft">{t('lock.moving.text')}</Text> : null}
      {access === 'locked' ? <Text as="soft">{t('lock.writingLocked')}</Text> : null}
      {access === 'locked' && isUnlocking ? <unlockForm.View takesFocus="always" /> : null}
      {access === 'locked' && !isUnlocking ? (
        <div class="locked-moment">
          <Button icon="lock" onClick={() => setUnlocking(true)}>
            {t('lock.unlockToWrite')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
