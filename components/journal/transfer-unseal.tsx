import { useEffect, useRef, useState } from 'preact/hooks';
import { SecretField } from '@/components/lock/secret-field';
import { Button, SubmitButton } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { Heading } from '@/components/ui/text';
import { t } from '@/utils/words/words';
import type { PassphraseNeeded } from './carry';

interface TransferUnsealProps {
  needed: PassphraseNeeded;
  busy: boolean;
  onOpen: (passphrase: string) => void;
  onCancel: () => void;
}

/** Asks for what opens a sealed file; asked again, what was typed is still there. */
export function TransferUnseal({ needed, busy, onOpen, onCancel }: TransferUnsealProps) {
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const isBackup = needed.under === 'journal';

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [needed]);

  function open() {
    if (busy) return;
    setEmpty(passphrase === '');
    if (passphrase === '') field.current?.focus();
    else onOpen(passphrase);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <Stack>
        <Heading level={3}>{t('files.open.title')}</Heading>
        <SecretField
          inputRef={field}
          label={isBackup ? t('files.open.backup') : t('files.open.passphrase')}
          hint={isBackup ? t('files.open.backupHint') : t('files.open.passphraseHint')}
          value={passphrase}
          onInput={setPassphrase}
          autocomplete="current-password"
          error={isEmpty ? t('files.open.none') : whyOf(needed)}
        />
        <Row>
          <SubmitButton tone="primary" busy={busy}>
            {t('files.open.go')}
          </SubmitButton>
          <Button tone="quiet" busy={busy} onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function whyOf({ why }: PassphraseNeeded): string | undefined {
  switch (why) {
    case 'missing':
      return undefined;
    case 'wrong':
      return t('files.open.wrong');
    case 'mistyped':
      return t('files.open.mistyped');
  }
}
