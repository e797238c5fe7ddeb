import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { Heading, Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { t } from '@/utils/words/words';
import { ChangeCode } from './change-code';
import { ChangePassphrase } from './change-passphrase';
import { useLockKeys, useLockNow } from './lock-now';
import { MovingProgress } from './moving';
import { ProtectFlow } from './protect-flow';
import { TurnOff } from './turn-off';
import { UnlockForm } from './unlock-form';
import { useJournalState } from './use-journal-state';
import { WhatItDoes } from './what-it-does';

type Doing = 'nothing' | 'reading' | 'protecting' | 'passphrase' | 'code' | 'off';

/** The passphrase: set, changed, turned off; and its recovery code. */
export function PassphraseSetting() {
  const say = useToast();
  const [doing, setDoing] = useState<Doing>('nothing');
  const leave = () => setDoing('nothing');
  const done = (text: string) => () => {
    leave();
    say({ text });
  };
  useLostFocus(doing, '#passphrase button');

  // Once begun, a change is seen through, whatever the journal's state becomes on the way.
  switch (doing) {
    case 'protecting':
      return <ProtectFlow level={3} onLeave={leave} />;
    case 'passphrase':
      return <ChangePassphrase onLeave={leave} onDone={done(t('lock.changed'))} />;
    case 'code':
      return <ChangeCode onLeave={leave} onDone={done(t('lock.codeChanged'))} />;
    case 'off':
      return <TurnOff onLeave={leave} onDone={done(t('lock.turnedOff'))} />;
    default:
      return (
        <>
          <Heading level={3}>{t('lock.setting.label')}</Heading>
          <AsItStands isReading={doing === 'reading'} onDo={setDoing} />
        </>
      );
  }
}

interface AsItStandsProps {
  isReading: boolean;
  onDo: (what: Doing) => void;
}

function AsItStands({ isReading, onDo }: AsItStandsProps) {
  const { seen, access } = useJournalState();
  const lock = useLockNow();
  useLockKeys(lock);
  if (seen === undefined) return <Loading what={t('ui.moment')} />;
  if (seen === 'failed') return <Notice tone="problem">{t('problems.unreachable')}</Notice>;
  if (access === 'locked') {
    return (
      <>
        <Text>{t('lock.setting.locked')}</Text>
        <UnlockForm takesFocus="when-lost" />
      </>
    );
  }
  if (seen.moving !== null) {
    return <MovingProgress moving={seen.moving} label={t('lock.moving.label')} />;
  }
  if (!seen.hasPassphrase) {
    return isReading ? (
      <Stack gap="loose">
        <WhatItDoes level={4} />
        <Row>
          <Button tone="primary" onClick={() => onDo('protecting')}>
            {t('lock.set')}
          </Button>
          <Button tone="quiet" onClick={() => onDo('nothing')}>
            {t('lock.leaveIt')}
          </Button>
        </Row>
      </Stack>
    ) : (
      <>
        <Text>{t('lock.setting.none')}</Text>
        <Row>
          <Button onClick={() => onDo('reading')}>{t('lock.begin')}</Button>
        </Row>
      </>
    );
  }
  return (
    <>
      <Text>{t('lock.setting.has')}</Text>
      <Row>
        <Button onClick={() => onDo('passphrase')}>{t('lock.change')}</Button>
        <Button onClick={() => onDo('code')}>{t('lock.newCode')}</Button>
        <Button onClick={() => onDo('off')}>{t('lock.turnOff')}</Button>
      </Row>
      {lock === undefined ? null : (
        <Row>
          <Button icon="lock" tone="quiet" onClick={lock}>
            {t('lock.now')}
          </Button>
        </Row>
      )}
    </>
  );
}
