import { useEffect, useRef } from 'preact/hooks';
import { problemOf } from '@/components/ui/problem';
import { Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { MovingProgress } from './moving';
import { useJournalState } from './use-journal-state';

export type SealingEnd = { how: 'done' } | { how: 'stopped' } | { how: 'failed'; why: string };

interface SealingProps {
  passphrase: string;
  code: string;
  onEnd: (end: SealingEnd) => void;
}

/** Everything is sealed anew, which can be stopped: until it is whole, the old is what counts. */
export function Sealing({ passphrase, code, onEnd }: SealingProps) {
  const { seen } = useJournalState();
  const moving = typeof seen === 'object' ? seen.moving : null;
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);

  useEffect(() => {
    let isGone = false;
    const ended = (how: SealingEnd) => {
      if (!isGone) end.current(how);
    };
    ask('vault/protect', { passphrase, recoveryCode: code }).then(
      ({ done }) => ended({ how: done ? 'done' : 'stopped' }),
      (error: unknown) => ended({ how: 'failed', why: problemOf(error) }),
    );
    return () => {
      isGone = true;
    };
  }, [passphrase, code]);

  return (
    <Stack>
      <Text>{t('lock.sealingWhy')}</Text>
      <MovingProgress moving={moving} label={t('lock.sealingLabel')} onCancel={cancel} />
    </Stack>
  );
}

/** The end of it answers the request above. */
function cancel(): void {
  ask('vault/cancel', null).catch((error: unknown) => console.error(error));
}
