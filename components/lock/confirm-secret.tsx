import { useRef, useState } from 'preact/hooks';
import { Button, SubmitButton } from '@/components/ui/button';
import { Row } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/components/ui/problem';
import type { Unlocked } from '@/utils/messages/protocol';
import { t } from '@/utils/words/words';
import { SecretField } from './secret-field';

interface ConfirmSecretProps {
  why: string;
  /** On the button. */
  does: string;
  submit: (secret: string) => Promise<Unlocked>;
  onDone: () => void;
  onBack: () => void;
}

/** Asks for the passphrase or the recovery code of now, and does what it is needed for. */
export function ConfirmSecret({ why, does, submit, onDone, onBack }: ConfirmSecretProps) {
  const field = useRef<HTMLInputElement>(null);
  const [secret, setSecret] = useState('');
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  async function confirm() {
    if (isBusy) return;
    setError(undefined);
    setProblem(undefined);
    if (secret.trim() === '') {
      setError(t('lock.noSecret'));
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      const { opened } = await submit(secret);
      if (opened) {
        onDone();
        return;
      }
      setError(t('lock.wrongSecret'));
      field.current?.focus();
      field.current?.select();
    } catch (reason) {
      setProblem(problemOf(reason));
    }
    setBusy(false);
  }

  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <SecretField
        inputRef={field}
        label={t('lock.secret')}
        hint={why}
        value={secret}
        onInput={setSecret}
        autocomplete="current-password"
        error={error}
      />
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      <Row>
        <SubmitButton tone="primary" busy={isBusy}>
          {isBusy ? t('lock.oneMoment') : does}
        </SubmitButton>
        <Button tone="quiet" busy={isBusy} onClick={onBack}>
          {t('lock.back')}
        </Button>
      </Row>
    </form>
  );
}
