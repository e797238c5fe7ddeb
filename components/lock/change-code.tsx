import { useEffect, useState } from 'preact/hooks';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/components/ui/problem';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { CheckCode } from './check-code';
import { ConfirmSecret } from './confirm-secret';
import { FlowStep } from './flow-step';
import { RecoveryCode } from './recovery-code';

interface ChangeCodeProps {
  onLeave: () => void;
  onDone: () => void;
}

/** A new recovery code; the old one opens nothing from the end of this. */
export function ChangeCode({ onLeave, onDone }: ChangeCodeProps) {
  const [at, setAt] = useState<'code' | 'check' | 'confirm'>('code');
  const [code, setCode] = useState<string>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let isGone = false;
    import('@/utils/journal/vault/recovery-code')
      .then(({ newRecoveryCode }) => newRecoveryCode())
      .then(
        (made) => {
          if (!isGone) setCode(made);
        },
        (error: unknown) => {
          if (!isGone) setProblem(problemOf(error));
        },
      );
    return () => {
      isGone = true;
    };
  }, []);

  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (code === undefined) return <Loading what={t('ui.moment')} />;
  switch (at) {
    case 'code':
      return (
        <FlowStep key={at} level={3} title={t('lock.yourNewCode')}>
          <RecoveryCode code={code} onNoted={() => setAt('check')} onBack={onLeave} />
        </FlowStep>
      );
    case 'check':
      return (
        <FlowStep key={at} level={3} title={t('lock.check')}>
          <CheckCode code={code} onRight={() => setAt('confirm')} onBack={() => setAt('code')} />
        </FlowStep>
      );
    case 'confirm':
      return (
        <FlowStep key={at} level={3} title={t('lock.confirmTitle')}>
          <ConfirmSecret
            why={t('lock.newCodeConfirm')}
            does={t('lock.newCodeDo')}
            submit={(secret) => ask('vault/change', { secret, recoveryCode: code })}
            onDone={onDone}
            onBack={() => setAt('code')}
          />
        </FlowStep>
      );
  }
}
