import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Journal } from '@/utils/journal/store/journal';
import type { NoticeName, Payload, Reply, RequestName } from '@/utils/messages/protocol';

/** The real journal, answered for on the spot: put in the place of `utils/messages/client`. */

const hearers = new Map<NoticeName, Set<() => void>>();
const tell = (...notices: NoticeName[]) => {
  for (const notice of notices) {
    for (const callback of hearers.get(notice) ?? []) callback();
  }
};
let journal = new Journal({ changed: tell });

/** Begins with an empty journal. */
export async function openJournal(): Promise<void> {
  await (await journal.opened()).close();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  journal = new Journal({ changed: tell });
}

type Answers = { [Name in RequestName]?: (payload: Payload<Name>) => Promise<Reply<Name>> };

const open = () => journal.opened();

const answers: Answers = {
  'entries/get': async ({ id }) => (await open()).get(id),
  'entries/list': async ({ query, bin, offset, limit }) =>
    (await open()).list(query, bin, offset, limit),
  'entries/ids': async ({ query, bin }) => ({ ids: await (await open()).ids(query, bin) }),
  'entries/days': async ({ query, from, before }) => ({
    days: await (await open()).days(query, from, before),
  }),
  'entries/save': async ({ id, baseRevision, content, draftId }) =>
    (await open()).save(id, baseRevision, content, draftId),
  'entries/delete': async ({ ids }) => ({ changed: await (await open()).delete(ids) }),
  'entries/restore': async ({ ids }) => ({ changed: await (await open()).restore(ids) }),
  'entries/purge': async ({ ids }) => ({ changed: await (await open()).purge(ids) }),
  'entries/set-themes': async ({ ids, add, remove }) => ({
    changed: await (await open()).setThemes(ids, add, remove),
  }),
  'entries/versions': async ({ id }) => ({ versions: await (await open()).versions(id) }),
  'entries/forget-versions': async ({ id }) => ({
    changed: await (await open()).forgetVersions(id),
  }),
  'themes/list': async () => (await open()).labels(),
  'themes/rename': async ({ what, name, to }) => ({
    changed: await (await open()).renameLabel(what, name, to),
  }),
  'follow-ups/list': async () => ({ followUps: await (await open()).followUps() }),
  'follow-ups/count': async ({ by }) => ({
    count: (await (await open()).due(Date.parse(by))).count,
  }),
  'follow-ups/set-done': async ({ id, due, text, done }) => ({
    changed: await (await open()).setFollowUpDone(id, due, text, done),
  }),
  'drafts/list': async () => (await open()).listDrafts(),
  'drafts/put': async ({ draft }) => (await open()).putDraft(draft),
  'drafts/drop': async ({ id }) => {
    await (await open()).dropDraft(id);
    return null;
  },
  'journal/state': () => journal.state(),
  'journal/unreadable': async () => ({ records: await (await open()).unreadable() }),
  'import/begin': async ({ importId }) => {
    await (await open()).imports.begin(importId);
    return null;
  },
  'import/add': async ({ importId, part, ...records }) => {
    await (await open()).imports.add(importId, part, records);
    return null;
  },
  'import/commit': async ({ importId, parts }) => (await open()).imports.commit(importId, parts),
  'import/cancel': async () => {
    await (await open()).imports.cancel();
    return null;
  },
  'backup/state': () => Promise.resolve({ folder: null, isPermitted: false, hasFailed: false }),
  'journal/last-import': async () => (await open()).imports.last(),
  'journal/undo-import': async ({ importId }) => ({
    removed: await (await open()).imports.undo(importId),
  }),
};

/** Who hears of it when that was done, as in the background. */
function noticesAfter(name: RequestName): NoticeName[] {
  if (/\/(?:get|list|ids|days|versions|state|unreadable|last-import|begin|add)$/.test(name))
    return [];
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
  tell(...noticesAfter(name));
  return reply;
}

/** Stands for `onNotice`. */
export function onNotice(name: NoticeName, callback: () => void, signal: AbortSignal): void {
  const callbacks = hearers.get(name) ?? new Set();
  hearers.set(name, callbacks.add(callback));
  signal.addEventListener('abort', () => callbacks.delete(callback), { once: true });
}
