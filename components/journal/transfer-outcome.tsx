import { Notice } from '@/components/ui/notice';
import type { ImportReply } from '@/utils/messages/protocol';

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
      return <Notice>One moment…</Notice>;
    case 'exported':
      return (
        <Notice>{`Your journal is in the file ${outcome.name}, among your downloads.`}</Notice>
      );
    case 'imported':
      return <Notice points={importInWords(outcome.reply)}>The file was brought in.</Notice>;
    case 'undone':
      return (
        <Notice>
          {`The import was taken back: ${counted(outcome.removed)} removed. What you have changed since is still here.`}
        </Notice>
      );
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
    `${counted(added)} added.`,
    ...(same === 0 ? [] : [`${counted(same)} already here, word for word.`]),
    ...(keptBoth === 0 ? [] : [`${counted(keptBoth)} here in other words: both are kept.`]),
  ];
}

/** "3 entries and drafts". */
export function counted(count: number): string {
  return count === 1 ? '1 entry or draft' : `${count} entries and drafts`;
}

function shortened(points: readonly string[]): readonly string[] {
  const more = points.length - POINTS_SHOWN;
  if (more <= 0) return points;
  return [...points.slice(0, POINTS_SHOWN), `And ${more} more.`];
}
