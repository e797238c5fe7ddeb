import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Row } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/components/ui/problem';
import { Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';
import { CheckCode } from './check-code';
import { FlowStep } from './flow-step';
import { NewPassphrase } from './new-passphrase';
import { RecoveryCode } from './recovery-code';
import { Sealing } from './sealing';
import type { SealingEnd } from './sealing';

interface ProtectFlowProps {
  level: 2 | 3;
  /** Left without a passphrase, or done. */
  onLeave: () => void;
}

type Step =
  | { at: 'passphrase' }
  | { at: 'code' | 'check' | 'sealing'; passphrase: string; code: string }
  | { at: 'stopped' }
  | { at: 'failed'; why: string }
  | { at: 'done' };

/** Sets the first passphrase, step by step. Nothing changes before the last. */
export function ProtectFlow({ level, onLeave }: ProtectFlowProps) {
  const [step, setStep] = useState<Step>({ at: 'passphrase' });

  async function makeCode(passphrase: string) {
    try {
      const { newRecoveryCode } = await import('@/utils/journal/vault/recovery-code');
      setStep({ at: 'code', passphrase, code: await newRecoveryCode() });
    } catch (error) {
      setStep({ at: 'failed', why: problemOf(error) });
    }
  }

  switch (step.at) {
    case 'passphrase':
      return (
        <FlowStep key={step.at} level={level} title={t('lock.choose')}>
          <NewPassphrase onChosen={(chosen) => void makeCode(chosen)} onBack={onLeave} />
        </FlowStep>
      );
    case 'code':
      return (
        <FlowStep key={step.at} level={level} title={t('lock.yourCode')}>
          <RecoveryCode
            code={step.code}
            onNoted={() => setStep({ ...step, at: 'check' })}
            onBack={() => setStep({ at: 'passphrase' })}
          />
        </FlowStep>
      );
    case 'check':
      return (
        <FlowStep key={step.at} level={level} title={t('lock.check')}>
          <CheckCode
            code={step.code}
            onRight={() => setStep({ ...step, at: 'sealing' })}
            onBack={() => setStep({ ...step, at: 'code' })}
          />
        </FlowStep>
      );
    case 'sealing':
      return (
        <FlowStep key={step.at} level={level} title={t('lock.sealing')}>
          <Sealing
            passphrase={step.passphrase}
            code={step.code}
            onEnd={(end) => setStep(afterSealing(end))}
          />
        </FlowStep>
      );
    case 'stopped':
    case 'failed':
      return (
        <FlowStep key={step.at} level={level} title={t('lock.stopped')}>
          {step.at === 'failed' ? <Notice tone="problem">{step.why}</Notice> : null}
          <Text>{t('lock.stoppedWhy')}</Text>
          <Row>
            <Button tone="primary" onClick={() => setStep({ at: 'passphrase' })}>
              {t('lock.startAgain')}
            </Button>
            <Button tone="quiet" onClick={onLeave}>
              {t('lock.leaveIt')}
            </Button>
          </Row>
        </FlowStep>
      );
    case 'done':
      return (
        <FlowStep key={step.at} level={level} title={t('lock.sealed')}>
          <Text>{t('lock.sealedWhy')}</Text>
          <Row>
            <Button tone="primary" onClick={onLeave}>
              {t('lock.finish')}
            </Button>
          </Row>
        </FlowStep>
      );
  }
}

function afterSealing(end: SealingEnd): Step {
  if (end.how === 'failed') return { at: 'failed', why: end.why };
  return { at: end.how };
}
