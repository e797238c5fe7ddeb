import type { Records } from '../files/contents';
import { blanked } from './replace';

/** Records as they are to go to others: what was found in them is in brackets. */
export async function* blankedRecords(records: Records): Records {
  for await (const { entries, drafts, versions } of records) {
    yield {
      entries: entries.map(blanked),
      drafts: drafts.map((draft) => ({ ...draft, content: blanked(draft.content) })),
      versions: versions.map(blanked),
    };
  }
}
