import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Select } from '@/components/ui/field';
import { FileButton } from '@/components/ui/file-button';
import { Row } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import type { ExportFormat } from './carry';
import { LastImport } from './last-import';
import { TransferOutcome } from './transfer-outcome';
import type { Outcome } from './transfer-outcome';

const formats = (): { value: ExportFormat; label: string }[] => [
  { value: 'json', label: t('journal.formatJson') },
  { value: 'markdown', label: t('journal.formatMarkdown') },
];

/** Takes the whole journal out as a file, and brings one in. */
export function Transfer() {
  const [format, setFormat] = useState<ExportFormat>('json');
  const [outcome, setOutcome] = useState<Outcome>({ what: 'nothing' });
  const isBusy = outcome.what === 'busy';

  async function attempt(work: () => Promise<Outcome>) {
    setOutcome({ what: 'busy' });
    try {
      setOutcome(await work());
    } catch (error) {
      const { faultOf } = await import('./carry');
      setOutcome({ what: 'failed', ...faultOf(error) });
    }
  }

  const takeOut = async (): Promise<Outcome> => {
    const { exportJournal } = await import('./carry');
    return { what: 'exported', name: await exportJournal(format) };
  };
  const bringIn = async (file: File): Promise<Outcome> => {
    const { importJournal } = await import('./carry');
    return { what: 'imported', reply: await importJournal(file) };
  };
  const takeBack = async (importId: string): Promise<Outcome> => {
    const { removed } = await ask('journal/undo-import', { importId });
    return { what: 'undone', removed };
  };

  return (
    <Card labelledBy="transfer">
      {/* The button that took the import back goes with it, and the focus was there. */}
      <Heading level={2} id="transfer" takesFocus={outcome.what === 'undone'}>
        {t('journal.yours')}
      </Heading>
      <Text as="soft">{t('journal.yoursMore')}</Text>
      <Select label={t('journal.format')} value={format} options={formats()} onChange={setFormat} />
      <Row>
        <Button busy={isBusy} onClick={() => void attempt(takeOut)}>
          {t('journal.export')}
        </Button>
        <FileButton
          accept=".zip,.json,application/zip,application/json"
          busy={isBusy}
          onFile={(file) => void attempt(() => bringIn(file))}
        >
          {t('journal.import')}
        </FileButton>
      </Row>
      <TransferOutcome outcome={outcome} />
      <LastImport busy={isBusy} onUndo={(importId) => void attempt(() => takeBack(importId))} />
    </Card>
  );
}
