import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { DATABASE_NAME } from '@/utils/journal/store/database';
import { VERSION } from '@/utils/journal/store/migrations';
import { Repository } from '@/utils/journal/store/repository';

interface Dump {
  version: number;
  stores: Record<string, { keyPath: string; records: unknown[] }>;
}

const dump = (version: number) =>
  JSON.parse(
    readFileSync(new URL(`dumps/v${String(version)}.json`, import.meta.url), 'utf8'),
  ) as Dump;

/** Puts a database on the "disk" as that version of Sidelight left it. */
async function restore({ version, stores }: Dump): Promise<void> {
  const database = await openDB(DATABASE_NAME, version, {
    upgrade(fresh) {
      for (const [name, { keyPath, records }] of Object.entries(stores)) {
        const store = fresh.createObjectStore(name, { keyPath });
        for (const record of records) void store.put(record);
      }
    },
  });
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const released = Array.from({ length: VERSION }, (_, at) => at + 1);

it.each(released)(
  'opens a journal that version %i left behind, with every word of it',
  async (version) => {
    await restore(dump(version));
    const journal = new Repository();
    const { entries, unreadable } = await journal.list('', false, 10);
    expect(unreadable).toBe(0);
    expect(entries.map((entry) => entry.body)).toEqual(['What the chat taught me.', 'First post.']);
    expect((await journal.list('', true, 10)).entries.map((entry) => entry.title)).toEqual([
      'Binned',
    ]);
    expect((await journal.listDrafts()).map((draft) => draft.content.body)).toEqual([
      'Half a thou',
    ]);
    await journal.close();
  },
);

it('makes a new journal of the newest version', async () => {
  const journal = new Repository();
  expect(await journal.contents()).toEqual({ entries: [], drafts: [] });
  await journal.close();
  const database = await openDB(DATABASE_NAME);
  expect(database.version).toBe(VERSION);
  expect([...database.objectStoreNames].sort()).toEqual(['drafts', 'entries', 'imports']);
  database.close();
});

it('leaves a journal of a newer Sidelight alone and says so', async () => {
  await restore({ ...dump(VERSION), version: VERSION + 1 });
  await expect(new Repository().contents()).rejects.toMatchObject({ code: 'newer' });
});
