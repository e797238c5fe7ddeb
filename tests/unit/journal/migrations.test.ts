import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE_NAME, generations } from '@/utils/journal/store/generations';
import { VERSION } from '@/utils/journal/store/migrations';
import { dump, restore } from './dump';
import { allOf, newJournal } from './open-journal';
import { eventually } from '@/tests/support/eventually';

beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

const released = Array.from({ length: VERSION }, (_, at) => at + 1);

it.each(released)(
  'opens a journal that version %i left behind, with every word of it',
  async (version) => {
    await restore(DATABASE_NAME, dump(version));
    const host = newJournal();
    const journal = await host.opened();
    await journal.index();
    const { entries, unreadable } = await journal.list('', false, 0, 10);
    expect(unreadable).toBe(0);
    expect(entries.map(({ title }) => title)).toEqual(['A first hashtag chat', 'First post.']);
    const bodies = await Promise.all(entries.map(async ({ id }) => (await journal.get(id))?.body));
    expect(bodies).toEqual(['What the chat taught me.', 'First post.']);
    expect((await journal.list('', true, 0, 10)).entries.map(({ title }) => title)).toEqual([
      'Binned',
    ]);
    expect((await journal.listDrafts()).map((draft) => draft.content.body)).toEqual([
      'Half a thou',
    ]);
    await host.close();
    const again = newJournal();
    expect((await allOf(await again.opened())).entries).toHaveLength(3);
    await again.close();
  },
);

it('keeps the unsealed journal of the first version until the sealed one is whole', async () => {
  await restore(DATABASE_NAME, dump(1));
  const real = vi.mocked(IDBObjectStore.prototype).put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
    key,
  ) {
    if (this.name === 'drafts') throw new DOMException('full', 'QuotaExceededError');
    return real.call(this, value, key);
  });
  const host = newJournal();
  await expect(host.opened()).rejects.toMatchObject({ code: 'full' });
  vi.restoreAllMocks();
  const old = await openDB(DATABASE_NAME);
  expect(await old.count('entries')).toBe(3);
  old.close();
  expect((await allOf(await newJournal().opened())).entries).toHaveLength(3);
  await eventually(async () => {
    expect((await generations()).map(({ name }) => name)).toEqual(['sidelight-2']);
  });
});

it('makes a new journal of the newest version', async () => {
  const host = newJournal();
  expect(await allOf(await host.opened())).toEqual({ entries: [], drafts: [] });
  await host.close();
  const database = await openDB(DATABASE_NAME);
  expect(database.version).toBe(VERSION);
  database.close();
});

it('leaves a journal of a newer Sidelight alone and says so', async () => {
  await restore(DATABASE_NAME, { ...dump(VERSION), version: VERSION + 1 });
  await expect(newJournal().opened()).rejects.toMatchObject({ code: 'newer' });
});
