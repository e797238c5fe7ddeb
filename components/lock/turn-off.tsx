import { Text } from '@/components/ui/text';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { ConfirmSecret } from './confirm-secret';
import { FlowStep } from './flow-step';

interface TurnOffProps {
  onLeave: () => void;
  onDone: () => void;
}

/** From here on the journal opens by itself; what that means is said first. */
export function TurnOff({ onLeave, onDone }: TurnOffProps) {
  return (
    <FlowStep level={3} title={t('lock.turnOffTitle')}>
      <Text>{t('lock.turnOffMeans')}</Text>
      <ConfirmSecret
        why={t('lock.turnOffConfirm')}
        does={t('lock.turnOff')}
        submit={(secret) => ask('vault/unprotect', { secret })}
        onDone={onDone}
        onBack={onLeave}
      />
    </FlowStep>
  );
}
