import type { Draft, Entry } from '@/utils/journal/entry';
import { exportAll } from '@/utils/journal/store/export';
import { Journal } from '@/utils/journal/store/journal';
import type { Repository } from '@/utils/journal/store/repository';
import type { ImportReply, NoticeName } from '@/utils/messages/protocol';

export interface Contents {
  entries: Entry[];
  drafts: Draft[];
}

/** A journal as a background opens it; what it says to views goes on the list given. */
export function newJournal(said: NoticeName[] = []): Journal {
  return new Journal({ changed: (...what) => said.push(...what) });
}

/** Everything in it, in the order of ids. */
export async function allOf(journal: Repository): Promise<Contents> {
  const all: Contents = { entries: [], drafts: [] };
  for await (const { records } of exportAll(journal)) {
    all.entries.push(...records.entries);
    all.drafts.push(...records.drafts);
  }
  return { entries: all.entries.sort(byId), drafts: all.drafts.sort(byId) };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Brings records in as a view does, in one part. */
export async function bringIn(
  { imports }: Repository,
  importId: string,
  contents: Contents,
): Promise<ImportReply> {
  await imports.begin(importId);
  await imports.add(importId, 0, { ...contents, versions: [] });
  return imports.commit(importId, 1);
}
