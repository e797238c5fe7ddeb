import { Notice } from '@/components/ui/notice';
import type { ImportReply } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';

export type Outcome =
  | { what: 'nothing' }
  | { what: 'busy' }
  | { what: 'exported'; name: string }
  | { what: 'imported'; reply: ImportReply }
  | { what: 'undone'; removed: number }
  | { what: 'failed'; sentence: string; points: readonly string[] };

/** Faults shown one by one; a thousand of them would say no more than these. */
const POINTS_SHOWN = 12;

/** How an export or an import went. */
export function TransferOutcome({ outcome }: { outcome: Outcome }) {
  switch (outcome.what) {
    case 'nothing':
      return null;
    case 'busy':
      return <Notice>{t('journal.busy')}</Notice>;
    case 'exported':
      return <Notice>{t('journal.exported', { name: outcome.name })}</Notice>;
    case 'imported':
      return <Notice points={importInWords(outcome.reply)}>{t('journal.imported')}</Notice>;
    case 'undone':
      return <Notice>{plural('journal.importUndone', outcome.removed)}</Notice>;
    case 'failed':
      return (
        <Notice tone="problem" points={shortened(outcome.points)}>
          {outcome.sentence}
        </Notice>
      );
  }
}

function importInWords({ added, same, keptBoth }: ImportReply): string[] {
  return [
    plural('journal.importAdded', added),
    ...(same === 0 ? [] : [plural('journal.importSame', same)]),
    ...(keptBoth === 0 ? [] : [plural('journal.importKeptBoth', keptBoth)]),
  ];
}

function shortened(points: readonly string[]): readonly string[] {
  const more = points.length - POINTS_SHOWN;
  if (more <= 0) return points;
  return [...points.slice(0, POINTS_SHOWN), plural('journal.moreFaults', more)];
}
