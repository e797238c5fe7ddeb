import { useState } from 'preact/hooks';
import { ProtectFlow } from '@/components/lock/protect-flow';
import { useJournalState } from '@/components/lock/use-journal-state';
import { WhatItDoes } from '@/components/lock/what-it-does';
import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';

/** A passphrase for the journal, for those who want one now. */
export function PassphraseStep() {
  const { hasPassphrase } = useJournalState();
  const [isSetting, setSetting] = useState(false);
  if (isSetting) return <ProtectFlow level={2} onLeave={() => setSetting(false)} />;
  if (hasPassphrase === true) return <Text>{t('welcome.passphrase.has')}</Text>;
  return (
    <Stack gap="loose">
      <WhatItDoes level={2} />
      <Row>
        <Button onClick={() => setSetting(true)}>{t('lock.set')}</Button>
      </Row>
    </Stack>
  );
}
