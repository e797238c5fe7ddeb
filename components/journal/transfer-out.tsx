import { useRef, useState } from 'preact/hooks';
import { SecretField } from '@/components/lock/secret-field';
import { StrengthLine } from '@/components/lock/strength-line';
import { useStrength } from '@/components/lock/use-strength';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/field';
import { Row, Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import type { FileFormat } from '@/utils/journal/files/make-file';
import { t } from '@/utils/words/words';
import type { ExportChoice } from './carry';

const formats = (): { value: FileFormat; label: string }[] => [
  { value: 'sidelight', label: t('journal.formatJson') },
  { value: 'markdown', label: t('journal.formatMarkdown') },
  { value: 'csv', label: t('files.formatCsv') },
  { value: 'jrnl', label: t('files.formatJrnl') },
  { value: 'day-one', label: t('files.formatDayOne') },
];

function aboutOf(format: FileFormat): string {
  return t(`files.about.${format === 'day-one' ? 'dayOne' : format}`);
}

interface TransferOutProps {
  busy: boolean;
  onExport: (choice: ExportChoice) => void;
}

interface Faults {
  first?: string;
  second?: string;
}

/** What the journal goes out as, and whether sealed. */
export function TransferOut({ busy, onExport }: TransferOutProps) {
  const form = useRef<HTMLDivElement>(null);
  const [format, setFormat] = useState<FileFormat>('sidelight');
  const [wantsSeal, setWantsSeal] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const isSealed = wantsSeal && format === 'sidelight';

  function takeOut() {
    if (!isSealed) {
      onExport({ format });
      return;
    }
    const found = faultsOf(passphrase, again);
    setFaults(found);
    if (found.first === undefined && found.second === undefined) {
      onExport({ format, passphrase });
      return;
    }
    const fields = form.current?.querySelectorAll<HTMLInputElement>('input[autocomplete]');
    fields?.item(found.first === undefined ? 1 : 0).focus();
  }

  return (
    <div ref={form}>
      <Stack>
        <Select
          label={t('journal.format')}
          hint={aboutOf(format)}
          value={format}
          options={formats()}
          onChange={setFormat}
        />
        {format === 'sidelight' ? (
          <Checkbox
            label={t('files.seal')}
            hint={t('files.sealHint')}
            checked={wantsSeal}
            onChange={setWantsSeal}
          />
        ) : null}
        {isSealed ? (
          <>
            <SecretField
              label={t('files.passphrase')}
              hint={t('files.passphraseHint')}
              value={passphrase}
              onInput={setPassphrase}
              autocomplete="new-password"
              error={faults.first}
            />
            <Strength passphrase={passphrase} />
            <SecretField
              label={t('files.passphraseAgain')}
              value={again}
              onInput={setAgain}
              autocomplete="new-password"
              error={faults.second}
            />
          </>
        ) : (
          <Text as="small">{t('files.unsealed')}</Text>
        )}
        <Row>
          <Button busy={busy} onClick={takeOut}>
            {t('journal.export')}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}

function faultsOf(passphrase: string, again: string): Faults {
  if (passphrase === '') return { first: t('files.noPassphrase') };
  return again === passphrase ? {} : { second: t('files.notTheSame') };
}

/** A part of its own: how that is judged is loaded with it. */
function Strength({ passphrase }: { passphrase: string }) {
  return <StrengthLine strength={useStrength(passphrase)} isReasonSaid={false} />;
}
