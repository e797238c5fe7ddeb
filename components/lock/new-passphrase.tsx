import { useRef, useState } from 'preact/hooks';
import { Button, SubmitButton } from '@/components/ui/button';
import { Row } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { t } from '@/utils/words/words';
import { SecretField } from './secret-field';
import { StrengthLine } from './strength-line';
import { strengthOf, useStrength, weaknessInWords } from './use-strength';

interface NewPassphraseProps {
  onChosen: (passphrase: string) => void;
  onBack: () => void;
}

interface Faults {
  first?: string;
  second?: string;
}

/** A new passphrase, twice the same and strong enough. */
export function NewPassphrase({ onChosen, onBack }: NewPassphraseProps) {
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [hasFailed, setFailed] = useState(false);
  const strength = useStrength(passphrase);

  /** What was wrong may be so no longer. */
  function change(take: () => void) {
    take();
    setFaults({});
  }

  async function check(): Promise<Faults> {
    if (passphrase === '') return { first: t('lock.noPassphrase') };
    const judged = await strengthOf(passphrase);
    if (!judged.isEnough) return { first: weaknessInWords(judged) };
    return again === passphrase ? {} : { second: t('lock.notTheSame') };
  }

  async function choose() {
    try {
      const found = await check();
      setFailed(false);
      setFaults(found);
      if (found.first === undefined && found.second === undefined) {
        onChosen(passphrase);
        return;
      }
      const fields = form.current?.querySelectorAll('input');
      fields?.item(found.first === undefined ? 1 : 0).focus();
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  }

  return (
    <form
      ref={form}
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void choose();
      }}
    >
      <SecretField
        label={t('lock.newPassphrase')}
        hint={t('lock.newPassphraseHint')}
        value={passphrase}
        onInput={(typed) => change(() => setPassphrase(typed))}
        autocomplete="new-password"
        error={faults.first}
      />
      <StrengthLine strength={strength} isReasonSaid={faults.first !== undefined} />
      <SecretField
        label={t('lock.again')}
        value={again}
        onInput={(typed) => change(() => setAgain(typed))}
        autocomplete="new-password"
        error={faults.second}
      />
      {hasFailed ? <Notice tone="problem">{t('ui.partMissing')}</Notice> : null}
      <Row>
        <SubmitButton tone="primary">{t('lock.goOn')}</SubmitButton>
        <Button tone="quiet" onClick={onBack}>
          {t('lock.back')}
        </Button>
      </Row>
    </form>
  );
}
