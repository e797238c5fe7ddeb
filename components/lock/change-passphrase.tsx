import { useState } from 'preact/hooks';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { ConfirmSecret } from './confirm-secret';
import { FlowStep } from './flow-step';
import { NewPassphrase } from './new-passphrase';

interface ChangePassphraseProps {
  onLeave: () => void;
  onDone: () => void;
}

/** Another passphrase for the same seal: first the new one, then the one of now, or the code. */
export function ChangePassphrase({ onLeave, onDone }: ChangePassphraseProps) {
  const [passphrase, setPassphrase] = useState<string>();
  if (passphrase === undefined) {
    return (
      <FlowStep key="new" level={3} title={t('lock.changeTitle')}>
        <NewPassphrase onChosen={setPassphrase} onBack={onLeave} />
      </FlowStep>
    );
  }
  return (
    <FlowStep key="now" level={3} title={t('lock.confirmTitle')}>
      <ConfirmSecret
        why={t('lock.changeConfirm')}
        does={t('lock.change')}
        submit={(secret) => ask('vault/change', { secret, passphrase })}
        onDone={onDone}
        onBack={() => setPassphrase(undefined)}
      />
    </FlowStep>
  );
}
