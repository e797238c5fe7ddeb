import { useState } from 'preact/hooks';
import { Card } from '@/components/ui/card';
import { FileButton } from '@/components/ui/file-button';
import { Row } from '@/components/ui/layout';
import { Progress } from '@/components/ui/progress';
import { Heading, Text } from '@/components/ui/text';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import type { ExportChoice, Made, PassphraseNeeded } from './carry';
import { BackupFolder } from './backup-folder';
import { LastExport } from './last-export';
import { LastImport } from './last-import';
import type { Place } from './place';
import { TransferHeld } from './transfer-held';
import { TransferOut } from './transfer-out';
import { TransferOutcome } from './transfer-outcome';
import { TransferUnseal } from './transfer-unseal';
import { useTransferWork } from './transfer-work';

/** A sealed file that was chosen, and what it waits for. */
interface Asking {
  file: File;
  needed: PassphraseNeeded;
}

/** What can be chosen; what a file is shows in what is in it. */
const ACCEPTED = '.zip,.json,.sealed,application/zip,application/json';

interface TransferProps {
  onGo: (place: Place) => void;
}

/** Takes the whole journal out as a file, and brings one in. */
export function Transfer({ onGo }: TransferProps) {
  const { work, outcome, attempt } = useTransferWork();
  const [asking, setAsking] = useState<Asking>();
  /** The last thing pressed was in the form that asks for a passphrase. */
  const [wasInForm, setInForm] = useState(false);
  const isBusy = work !== undefined;
  const isFormDone = wasInForm && asking === undefined && outcome.what !== 'nothing';
  const isOver =
    outcome.what === 'undone' ||
    outcome.what === 'cancelled' ||
    (outcome.what === 'exported' && outcome.wasHeld);

  const takeOut = (choice: ExportChoice) =>
    attempt(t('files.takingOut'), async ({ signal, say, onProgress }) => {
      const { handOver, makeExport } = await import('./carry');
      const made = await makeExport(choice, signal, onProgress, () => say(t('files.looking')));
      const holding = made.holding ?? [];
      // A whole copy is one's own: it is never changed, and nobody is asked.
      if (holding.length > 0 && choice.format !== 'sidelight')
        return { what: 'held', made, holding };
      const name = await handOver(made);
      return {
        what: 'exported',
        name,
        holding: holding.length,
        wasHeld: choice.isBlanked === true,
      };
    });

  const takeAsItIs = (made: Made) =>
    attempt(t('files.takingOut'), async () => {
      const { handOver } = await import('./carry');
      return { what: 'exported', name: await handOver(made), holding: 0, wasHeld: true };
    });

  const bringIn = (file: File, passphrase?: string) =>
    attempt(t('files.checking'), async ({ signal, say, onProgress }) => {
      const { checkFile, importFile, PassphraseNeeded } = await import('./carry');
      try {
        const checked = await checkFile(file, passphrase, signal, onProgress);
        setAsking(undefined);
        say(t('files.bringingIn'));
        const reply = await importFile(checked, signal, onProgress, () =>
          say(t('files.bringingIn'), true),
        );
        return { what: 'imported', reply, others: checked.others };
      } catch (error) {
        if (!(error instanceof PassphraseNeeded)) {
          setAsking(undefined);
          throw error;
        }
        setAsking({ file, needed: error });
        return { what: 'nothing' };
      }
    });

  const takeBack = (importId: string) =>
    attempt(t('journal.busy'), async ({ say }) => {
      say(t('journal.busy'), true);
      const { removed } = await ask('journal/undo-import', { importId });
      return { what: 'undone', removed };
    });

  return (
    <Card labelledBy="transfer">
      {/* What was pressed last is gone with it, and the focus was there. */}
      <Heading level={2} id="transfer" takesFocus={isOver || isFormDone}>
        {t('journal.yours')}
      </Heading>
      <Text as="soft">{t('journal.yoursMore')}</Text>
      <LastExport />
      <TransferOut busy={isBusy} onExport={(choice) => void takeOut(choice)} />
      <Text as="small">{t('files.canBringIn')}</Text>
      <Row>
        <FileButton
          accept={ACCEPTED}
          busy={isBusy}
          onFile={(file) => {
            setAsking(undefined);
            setInForm(false);
            void bringIn(file);
          }}
        >
          {t('journal.import')}
        </FileButton>
      </Row>
      {asking === undefined ? null : (
        <TransferUnseal
          needed={asking.needed}
          busy={isBusy}
          onOpen={(passphrase) => {
            setInForm(true);
            void bringIn(asking.file, passphrase);
          }}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {work === undefined ? null : <Progress {...work} />}
      <TransferOutcome outcome={outcome} />
      {outcome.what === 'held' ? (
        <TransferHeld
          format={outcome.made.file.format}
          holding={outcome.holding}
          onAsItIs={() => void takeAsItIs(outcome.made)}
          onBlank={() => void takeOut({ format: outcome.made.file.format, isBlanked: true })}
          onGo={onGo}
        />
      ) : null}
      <LastImport busy={isBusy} onUndo={(importId) => void takeBack(importId)} />
      <BackupFolder />
    </Card>
  );
}
