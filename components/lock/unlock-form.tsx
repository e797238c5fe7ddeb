import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, SubmitButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Row, Stack } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { SecretField } from './secret-field';
import { openPassphraseSettings } from './settings-place';

interface UnlockFormProps {
  /** Whether one goes on here at once: always, or when what had the focus has gone. */
  takesFocus: 'always' | 'when-lost';
}

type Way = 'passphrase' | 'code';

/** Opens the journal with the passphrase or the recovery code. */
export function UnlockForm({ takesFocus }: UnlockFormProps) {
  const say = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [way, setWay] = useState<Way>('passphrase');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const shown = useRef<Way>(undefined);

  const field = () => form.current?.querySelector('input');

  useLayoutEffect(() => {
    const isFirst = shown.current === undefined;
    shown.current = way;
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (!isFirst || takesFocus === 'always' || isLost) field()?.focus({ preventScroll: isFirst });
  }, [way, takesFocus]);

  function go(to: Way) {
    setTyped('');
    setError(undefined);
    setWay(to);
  }

  function fail(why: string) {
    setError(why);
    field()?.focus();
    field()?.select();
  }

  async function open() {
    if (isBusy) return;
    setError(undefined);
    setProblem(undefined);
    if (typed.trim() === '') {
      fail(way === 'code' ? t('lock.noCode') : t('lock.noPassphrase'));
      return;
    }
    setBusy(true);
    try {
      if (way === 'code' && (await isMistyped(typed))) {
        fail(t('lock.mistypedCode'));
      } else {
        const { opened } = await ask('vault/unlock', { secret: typed });
        if (!opened) fail(way === 'code' ? t('lock.wrongCode') : t('lock.wrong'));
        else if (way === 'code') offerNewPassphrase();
      }
    } catch (reason) {
      setProblem(problemOf(reason));
    }
    setBusy(false);
  }

  function offerNewPassphrase() {
    say({
      text: t('lock.openedByCode'),
      action: { label: t('lock.setNew'), onClick: openPassphraseSettings },
    });
  }

  return (
    <form
      ref={form}
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      {way === 'passphrase' ? (
        <SecretField
          label={t('lock.passphrase')}
          value={typed}
          onInput={setTyped}
          autocomplete="current-password"
          error={error}
        />
      ) : (
        <TextField
          label={t('lock.code')}
          hint={t('lock.codeHint')}
          value={typed}
          onInput={setTyped}
          error={error}
        />
      )}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      <Stack gap="tight">
        <Row>
          <SubmitButton tone="primary" busy={isBusy}>
            {isBusy ? t('lock.opening') : t('lock.unlock')}
          </SubmitButton>
        </Row>
        <div class="lock-form__other">
          <Button
            tone="quiet"
            small
            busy={isBusy}
            onClick={() => go(way === 'code' ? 'passphrase' : 'code')}
          >
            {way === 'code' ? t('lock.usePassphrase') : t('lock.useCode')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

async function isMistyped(code: string): Promise<boolean> {
  const { sameRecoveryCode } = await import('@/utils/journal/vault/recovery-code');
  return !(await sameRecoveryCode(code, code));
}
