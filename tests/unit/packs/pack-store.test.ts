import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { gather } from '@/utils/guidance/packs/gather';
import { shelfOf } from '@/utils/guidance/packs/shelf-of';
import { PackStore } from '@/utils/guidance/packs/store/pack-store';
import { card, jsonFile, pack, read, written } from './pack-files';

/** What was added is there, whole, until it is taken away. */

const ID = '00000000-0000-4000-8000-000000000001';
let store: PackStore;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = new PackStore();
});

async function put(text: string): Promise<{ upload: string; chunks: number }> {
  const upload = crypto.randomUUID();
  const half = Math.ceil(text.length / 2);
  await store.put(upload, 0, text.slice(0, half));
  await store.put(upload, 1, text.slice(half));
  return { upload, chunks: 2 };
}

const shelfText = async (...titles: string[]) => {
  const cards = titles.map((title, at) =>
    card({ slug: `card-${at}`, title, related: at === 0 ? [] : ['card-0'] }),
  );
  return JSON.stringify(shelfOf(await read(jsonFile(written(pack(cards)))), ID));
};

const NAMED = { id: ID, name: 'Social media', publisher: 'Northmoor' };
const titles = async () =>
  (await gather(await store.list(), store.read)).flatMap(({ shelf }) =>
    shelf.content.bodies.map(({ title }) => title),
  );

test('a pack is kept over the end of the background, and can be taken away and brought back', async () => {
  const added = await store.add({ ...NAMED, ...(await put(await shelfText('One', 'Two'))) });
  expect(added).toMatchObject({ ...NAMED, cards: 2 });
  store = new PackStore();
  expect(await titles()).toEqual(['One', 'Two']);

  await store.setRemoved(ID, true);
  expect(await titles()).toEqual([]);
  await store.setRemoved(ID, false);
  expect(await titles()).toEqual(['One', 'Two']);
});

test('what was taken away a while ago is gone from the disk', async () => {
  const uploaded = await put(await shelfText('One'));
  await store.add({ ...NAMED, ...uploaded });
  await store.setRemoved(ID, true);
  const later = Date.now() + 60 * 60 * 1000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await store.tidy();
  vi.restoreAllMocks();
  expect(await store.read(uploaded.upload, 0)).toBeNull();
});

test('a pack of the same id takes the place of the one before, and added twice it is there once', async () => {
  await store.add({ ...NAMED, ...(await put(await shelfText('Old'))) });
  const newer = { ...NAMED, ...(await put(await shelfText('New'))) };
  await store.add(newer);
  await store.add(newer);
  expect(await titles()).toEqual(['New']);
});

test.each([
  [
    'a piece is missing',
    async () => ({ ...(await put(await shelfText('One'))), chunks: 3 }),
    'lost',
  ],
  ['it is no JSON', () => put('{ "content": '), 'invalid'],
  [
    'a card stands with the crisis lines',
    async () => put((await shelfText('One')).replace('"safety":false', '"safety":true')),
    'invalid',
  ],
  [
    'there is a crisis line in it',
    async () =>
      put(
        (await shelfText('One')).replace('"crisisLines":[]', '"crisisLines":[{"name":"A line"}]'),
      ),
    'invalid',
  ],
  [
    'a link in it is a script',
    async () =>
      put(
        (await shelfText('One')).replace(
          '"What to do."',
          '{"type":"link","href":"javascript:alert(1)","children":["Press"]}',
        ),
      ),
    'invalid',
  ],
])('nothing is added where %s, and what was there stays', async (_why, upload, code) => {
  await store.add({ ...NAMED, ...(await put(await shelfText('Before'))) });
  await expect(store.add({ ...NAMED, ...(await upload()) })).rejects.toMatchObject({ code });
  expect(await titles()).toEqual(['Before']);
});

test('one that cannot be read hides no other', async () => {
  const other = '00000000-0000-4000-8000-000000000002';
  await store.add({ ...NAMED, ...(await put(await shelfText('One'))) });
  await store.add({ ...NAMED, id: other, ...(await put(await shelfText('Two'))) });
  const listed = await store.list();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const packs = await gather(listed, (upload, chunk) =>
    upload === listed[0]?.upload ? Promise.resolve(null) : store.read(upload, chunk),
  );
  vi.restoreAllMocks();
  expect(packs).toHaveLength(1);
});
