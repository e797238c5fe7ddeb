import { Card } from '@/components/ui/card';
import { Progress } from '@/components/ui/progress';
import { Heading, Text } from '@/components/ui/text';
import type { JournalState } from '@/utils/messages/protocol';
import { inFigures, t } from '@/utils/words/words';

/** In the place of the journal while it is moved to a fresh database. */
export function Moving({ moving }: { moving: NonNullable<JournalState['moving']> }) {
  return (
    <Card labelledBy="moving">
      <Heading level={2} id="moving">
        {t('lock.moving.title')}
      </Heading>
      <Text>{t('lock.moving.text')}</Text>
      <MovingProgress moving={moving} label={t('lock.moving.label')} />
    </Card>
  );
}

interface MovingProgressProps {
  /** Null before the first of it is known. */
  moving: JournalState['moving'];
  label: string;
  onCancel?: () => void;
}

/** How far a move has come. */
export function MovingProgress({ moving, label, onCancel }: MovingProgressProps) {
  const counted = moving !== null && moving.total > 0 ? moving : undefined;
  return (
    <Progress
      label={label}
      {...(counted === undefined
        ? {}
        : {
            value: counted.done,
            max: counted.total,
            details: t('lock.moving.details', {
              done: inFigures(counted.done),
              total: inFigures(counted.total),
            }),
          })}
      {...(onCancel === undefined ? {} : { onCancel })}
    />
  );
}
