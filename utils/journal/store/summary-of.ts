import type { Entry } from '@/utils/journal/entry';
import { summarise } from '@/utils/journal/search';
import type { EntrySummary } from '@/utils/messages/protocol';

/** What a list shows of an entry. @param marks beginnings of words that were found, folded */
export function summaryOf(entry: Entry, marks: readonly string[]): EntrySummary {
  const { id, revision, kind, themes, createdAt, updatedAt, startedAt, deletedAt } = entry;
  const due = entry.followUps
    .filter(({ doneAt }) => doneAt === undefined)
    .map((followUp) => followUp.due)
    .sort();
  return {
    id,
    revision,
    kind,
    ...summarise(entry, marks),
    sources: entry.sources.map(({ platform, permalink, handle }) => ({
      platform,
      permalink,
      ...(handle === undefined ? {} : { handle }),
    })),
    themes,
    createdAt,
    updatedAt,
    startedAt,
    deletedAt,
    followUp: due[0],
  };
}
