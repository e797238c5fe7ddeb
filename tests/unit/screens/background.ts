import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Repository } from '@/utils/journal/store/repository';
import type { NoticeName, Payload, Reply, RequestName } from '@/utils/messages/protocol';

/** The real journal, answered for on the spot: put in the place of `utils/messages/client`. */

let journal = new Repository();
const hearers = new Map<NoticeName, Set<() => void>>();

/** Begins with an empty journal. */
export async function openJournal(): Promise<void> {
  await journal.close();
  globalThis.indexedDB = new IDBFactory();
  journal = new Repository();
}

type Answers = { [Name in RequestName]?: (payload: Payload<Name>) => Promise<Reply<Name>> };

const answers: Answers = {
  'entries/get': ({ id }) => journal.get(id),
  'entries/list': ({ query, bin, limit }) => journal.list(query, bin, limit),
  'entries/save': ({ id, baseRevision, content, draftId }) =>
    journal.save(id, baseRevision, content, draftId),
  'entries/delete': ({ id }) => journal.delete(id),
  'entries/restore': ({ id }) => journal.restore(id),
  'drafts/list': () => journal.listDrafts(),
  'drafts/put': ({ draft }) => journal.putDraft(draft),
  'drafts/drop': async ({ id }) => {
    await journal.dropDraft(id);
    return null;
  },
  'journal/import': ({ importId, entries, drafts }) =>
    journal.import(importId, { entries, drafts }),
  'journal/last-import': () => journal.lastImport(),
  'journal/undo-import': async ({ importId }) => ({ removed: await journal.undoImport(importId) }),
};

/** Who hears of it when that was done, as in the background. */
function noticesAfter(name: RequestName): NoticeName[] {
  if (/\/(?:get|list|last-import)$/.test(name)) return [];
  if (name.startsWith('drafts/')) return ['drafts/changed'];
  return ['entries/changed', 'drafts/changed'];
}

/** Stands for `ask`. */
export async function ask<Name extends RequestName>(
  name: Name,
  payload: Payload<Name>,
): Promise<Reply<Name>> {
  const answer = answers[name];
  if (answer === undefined) throw new Error(`Nobody answers ${name} here.`);
  const reply = await answer(payload);
  for (const notice of noticesAfter(name)) {
    for (const callback of hearers.get(notice) ?? []) callback();
  }
  return reply;
}

/** Stands for `onNotice`. */
export function onNotice(name: NoticeName, callback: () => void, signal: AbortSignal): void {
  const callbacks = hearers.get(name) ?? new Set();
  hearers.set(name, callbacks.add(callback));
  signal.addEventListener('abort', () => callbacks.delete(callback), { once: true });
}
