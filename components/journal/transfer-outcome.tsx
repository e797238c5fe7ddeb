import { Notice } from '@/components/ui/notice';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Holding } from '@/utils/journal/identifying/look-through';
import type { ImportReply } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';
import type { Made } from './carry';

export type Outcome =
  | { what: 'nothing' }
  /**
   * `holding`: entries in it that may say who somebody is, where that is still to be told.
   * `wasHeld`: the practitioner was asked first.
   */
  | { what: 'exported'; name: string; holding: number; wasHeld: boolean }
  /** The file is made, and the practitioner is asked first. */
  | { what: 'held'; made: Made; holding: readonly Holding[] }
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
    case 'held':
      return <VisuallyHidden>{plural('files.held.title', outcome.holding.length)}</VisuallyHidden>;
    case 'exported':
      return (
        <Notice
          isWithin
          points={outcome.holding === 0 ? [] : [plural('files.holding', outcome.holding)]}
        >
          {t('journal.exported', { name: outcome.name })}
        </Notice>
      );
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
