import { Notice } from '@/components/ui/notice';
import type { ImportReply } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';

export type Outcome =
  | { what: 'nothing' }
  | { what: 'exported'; name: string }
  /** `others`: files that were in it and were left out. */
  | { what: 'imported'; reply: ImportReply; others: number }
  | { what: 'undone'; removed: number }
  | { what: 'cancelled' }
  | { what: 'failed'; sentence: string; points: readonly string[] };

/** Faults shown one by one; a thousand of them would say no more than these. */
const POINTS_SHOWN = 12;

/**
 * How an export or an import went. The region is there before there is anything to say, or what is
 * said first would go unread.
 */
export function TransferOutcome({ outcome }: { outcome: Outcome }) {
  return (
    <div role="status">
      <Words outcome={outcome} />
    </div>
  );
}

function Words({ outcome }: { outcome: Outcome }) {
  switch (outcome.what) {
    case 'nothing':
      return null;
    case 'exported':
      return <Notice isWithin>{t('journal.exported', { name: outcome.name })}</Notice>;
    case 'imported':
      return (
        <Notice isWithin points={importInWords(outcome)}>
          {t('journal.imported')}
        </Notice>
      );
    case 'undone':
      return <Notice isWithin>{plural('journal.importUndone', outcome.removed)}</Notice>;
    case 'cancelled':
      return <Notice isWithin>{t('files.cancelled')}</Notice>;
    case 'failed':
      return (
        <Notice tone="problem" points={shortened(outcome.points)}>
          {outcome.sentence}
        </Notice>
      );
  }
}

function importInWords({ reply, others }: Extract<Outcome, { what: 'imported' }>): string[] {
  const { added, same, keptBoth } = reply;
  return [
    plural('journal.importAdded', added),
    ...(same === 0 ? [] : [plural('journal.importSame', same)]),
    ...(keptBoth === 0 ? [] : [plural('journal.importKeptBoth', keptBoth)]),
    ...(others === 0 ? [] : [plural('files.others', others)]),
  ];
}

function shortened(points: readonly string[]): readonly string[] {
  const more = points.length - POINTS_SHOWN;
  if (more <= 0) return points;
  return [...points.slice(0, POINTS_SHOWN), plural('journal.moreFaults', more)];
}
