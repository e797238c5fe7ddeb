import { useEffect, useRef, useState } from 'preact/hooks';
import { InEnglish } from '@/components/guidance/in-english';
import { Button } from '@/components/ui/button';
import { inWords } from '@/components/ui/dates';
import { Dialog } from '@/components/ui/dialog';
import { FileButton } from '@/components/ui/file-button';
import { Row } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/components/ui/problem';
import { Progress } from '@/components/ui/progress';
import { Points } from '@/components/ui/rich';
import { Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import type { PackInfo } from '@/utils/guidance/packs/pack';
import type { CheckedPack, Refusal } from '@/utils/guidance/packs/check-pack';
import { SidelightError } from '@/utils/messages/errors';
import { inFigures, plural, t } from '@/utils/words/words';
import { PackFacts } from './pack-list';
import { usePackList } from './use-packs';

/** By their names; what a file is shows in what is in it. */
const ACCEPTED = '.json,.zip,application/json,application/zip';

type Outcome =
  | { what: 'checked'; pack: CheckedPack }
  | { what: 'refused'; file: string; refusal: Refusal }
  | { what: 'failed'; why: string };

/** Chooses a file, shows what is in it or what is wrong with it, and adds it when that is meant. */
export function ChoosePack() {
  const packs = usePackList();
  const say = useToast();
  const [outcome, setOutcome] = useState<Outcome>();
  const [progress, setProgress] = useState<{ value: number; max: number }>();
  const control = useRef<AbortController>(null);
  useEffect(() => () => control.current?.abort(), []);

  async function check(file: File): Promise<Outcome> {
    const mine = new AbortController();
    control.current = mine;
    // Nobody else needs what reads Markdown.
    const { checkPack } = await import('@/utils/guidance/packs/check-pack');
    const checked = await checkPack(file, {
      signal: mine.signal,
      onProgress: (value, max) => setProgress({ value, max }),
    });
    if ('faults' in checked) return { what: 'refused', file: file.name, refusal: checked };
    return { what: 'checked', pack: checked };
  }
  async function add(pack: CheckedPack, known: PackInfo | undefined): Promise<Outcome | undefined> {
    const { addPack } = await import('@/utils/guidance/packs/add-pack');
    await addPack(pack, known?.id ?? crypto.randomUUID());
    say({ text: known === undefined ? t('packs.added') : t('packs.updated') });
    return undefined;
  }
  function attempt(work: Promise<Outcome | undefined>): void {
    setOutcome(undefined);
    setProgress({ value: 0, max: 1 });
    work
      .catch((error: unknown): Outcome => ({ what: 'failed', why: whyNot(error) }))
      .then(setOutcome)
      .finally(() => setProgress(undefined))
      .catch((error: unknown) => console.error(error));
  }

  return (
    <>
      <Row>
        <FileButton
          accept={ACCEPTED}
          busy={progress !== undefined}
          onFile={(file) => attempt(check(file))}
        >
          {t('packs.choose')}
        </FileButton>
      </Row>
      {progress === undefined ? null : <Progress label={t('packs.reading')} {...progress} />}
      {outcome?.what === 'failed' ? <Notice tone="problem">{outcome.why}</Notice> : null}
      {outcome?.what === 'refused' ? <Refused file={outcome.file} {...outcome.refusal} /> : null}
      {outcome?.what === 'checked' ? (
        <AddDialog
          pack={outcome.pack}
          known={packs.find(
            ({ name, publisher }) =>
              name === outcome.pack.name && publisher === outcome.pack.publisher,
          )}
          onClose={() => setOutcome(undefined)}
          onAdd={(known) => attempt(add(outcome.pack, known))}
        />
      ) : null}
    </>
  );
}

function whyNot(error: unknown): string {
  const isTooMuch = error instanceof SidelightError && error.code === 'tooMuch';
  return isTooMuch ? t('packs.tooMany') : problemOf(error);
}

interface AddDialogProps {
  pack: CheckedPack;
  /** The one it would take the place of. */
  known: PackInfo | undefined;
  onClose: () => void;
  onAdd: (known: PackInfo | undefined) => void;
}

function AddDialog({ pack, known, onClose, onAdd }: AddDialogProps) {
  const { name, publisher, cards } = pack;
  return (
    <Dialog
      title={name}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" onClick={() => onAdd(known)}>
            {known === undefined ? t('packs.add') : t('packs.update')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <PackFacts pack={{ publisher, cards: cards.length }} />
      {known === undefined ? null : (
        <Text>{t('packs.updates', { name, date: inWords(known.addedAt) })}</Text>
      )}
      <Text>{t('packs.unsigned')}</Text>
    </Dialog>
  );
}

/** What is wrong with a file, in English as its cards are. */
function Refused({ file, faults, count }: Refusal & { file: string }) {
  const lines = faults.map(({ file: where, line, problem }) =>
    line === undefined
      ? t('packs.noLine', { file: where, problem })
      : t('packs.line', { file: where, line, problem }),
  );
  return (
    <>
      <Notice tone="problem">{plural('packs.refused', count, { file })}</Notice>
      <InEnglish as="div">
        <Points points={[...new Set(lines)]} />
      </InEnglish>
      {count > faults.length ? (
        <Text as="small">{t('packs.more', { count: inFigures(faults.length) })}</Text>
      ) : null}
    </>
  );
}
