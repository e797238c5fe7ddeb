import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { emptyContent } from '@/utils/journal/entry';
import type { Entry } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import { seenWords } from '../journey/seeing';
import { startOwnSite } from '../safety/own-site';
import type { OwnSite } from '../safety/own-site';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { sitAt } from './seats';
import type { Seat } from './seats';

/** What goes wrong on the disk costs what it must and no more, and is said. */

let site: OwnSite;
let folder: string;
beforeAll(async () => {
  site = await startOwnSite();
  folder = await mkdtemp(path.join(tmpdir(), 'sidelight-damage-'));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const launch = (profile: string) =>
  launchChromium({
    extension: builtFolder('chrome'),
    port: site.port,
    thirdPartyCookies: 'blocked',
    profile: path.join(folder, profile),
  });

const write = (seat: Seat, body: string) =>
  seat.ask('entries/save', {
    id: uuidv7(),
    baseRevision: 0,
    content: { ...emptyContent(), body },
  });

/** Entries as a file brings them: enough that the index gets a segment of its own for them. */
function manyEntries(count: number): Entry[] {
  return Array.from({ length: count }, (_, at) => {
    const time = new Date(Date.UTC(2025, 0, 1) + at * 3_600_000).toISOString();
    return {
      ...emptyContent('note'),
      id: uuidv7(),
      title: `Number ${at}`,
      body: `Word${at}x of many`,
      createdAt: time,
      updatedAt: time,
      revision: 1,
    };
  });
}

async function bringIn(seat: Seat, entries: Entry[]): Promise<void> {
  const importId = uuidv7();
  await seat.ask('import/begin', { importId, records: entries.length });
  await seat.ask('import/add', { importId, part: 0, entries, drafts: [], versions: [] });
  await seat.ask('import/commit', { importId, parts: 1 });
}

/** Turns one bit of a payload, in the records of a store that `which` picks. Resolves with how many. */
function turnBit(seat: Seat, store: string, which = '() => true'): Promise<number> {
  return seat.evaluate<number>(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const [{ name }] = await indexedDB.databases();
    const database = await done(indexedDB.open(name));
    const store = database.transaction('${store}', 'readwrite').objectStore('${store}');
    const records = (await done(store.getAll())).filter(${which});
    for (const record of records) {
      record.payload[Math.floor(record.payload.length / 2)] ^= 1;
      await done(store.put(record));
    }
    database.close();
    return records.length;
  })()`);
}

function countIn(seat: Seat, store: string): Promise<number> {
  return seat.evaluate<number>(`(async () => {
    const done = (request) => new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const [{ name }] = await indexedDB.databases();
    const database = await done(indexedDB.open(name));
    const count = await done(database.transaction('${store}').objectStore('${store}').count());
    database.close();
    return count;
  })()`);
}

test('one damaged record costs one record, is told of, and stays as it is', async () => {
  let chromium = await launch('record');
  try {
    let seat = await sitAt(chromium, 'journal.html');
    await write(seat, 'The first of three.');
    const { entry } = await write(seat, 'The second of three.');
    await write(seat, 'The third of three.');
    expect(await turnBit(seat, 'recent', `({ id }) => id === '${entry.id}'`)).toBe(1);
    chromium = await chromium.reopen();

    seat = await sitAt(chromium, 'journal.html');
    await seenWords(seat, 'The first of three.');
    await seenWords(seat, 'The third of three.');
    await seenWords(seat, '1 entry could not be read. It is still there, just as it was.');
    expect(await seat.ask('journal/unreadable', null)).toEqual({
      records: [{ id: entry.id, updatedAt: entry.updatedAt }],
    });
    await expect(seat.ask('entries/get', { id: entry.id })).rejects.toMatchObject({
      code: 'damaged',
    });
    const { ids } = await seat.ask('entries/ids', { query: 'three', bin: false });
    expect(ids).toHaveLength(2);
    // What is written from here on is kept, and the damaged one with it.
    await write(seat, 'Written after the damage.');
    expect(await countIn(seat, 'recent')).toBe(4);
    // A backup brings it back, beside what cannot be read.
    await bringIn(seat, [entry]);
    await seenWords(seat, 'The second of three.');
  } finally {
    await chromium.close();
  }
});

test('a damaged part of the index costs nothing', async () => {
  let chromium = await launch('segment');
  try {
    let seat = await sitAt(chromium, 'journal.html');
    const entries = manyEntries(300);
    await bringIn(seat, entries);
    await until('a segment of the index', async () => (await countIn(seat, 'segments')) > 0);
    expect(await turnBit(seat, 'segments')).toBeGreaterThan(0);
    chromium = await chromium.reopen();

    seat = await sitAt(chromium, 'journal.html');
    await until('every entry to be listed again', async () => {
      const { ids } = await seat.ask('entries/ids', { query: '', bin: false });
      return ids.length === entries.length;
    });
    const [last] = entries.slice(-1);
    if (last === undefined) throw new Error('No entries were made.');
    for (const [word, id] of [
      ['Word0x', entries[0]?.id],
      ['Word299x', last.id],
    ]) {
      const { ids } = await seat.ask('entries/ids', { query: word ?? '', bin: false });
      expect(ids).toContain(id);
    }
    const { keptBoth } = await seat.ask('entries/save', {
      id: last.id,
      baseRevision: 1,
      content: { ...emptyContent('note'), body: 'Changed after the damage.' },
    });
    expect(keptBoth).toBe(false);
    expect((await seat.ask('entries/versions', { id: last.id })).versions).toHaveLength(2);
    expect(await seat.ask('journal/unreadable', null)).toEqual({ records: [] });
  } finally {
    await chromium.close();
  }
});

test('a journal that was deleted behind its back is missed, and a backup brings it back', async () => {
  let chromium: Chromium = await launch('emptied');
  let entry: Entry;
  try {
    const seat = await sitAt(chromium, 'journal.html');
    ({ entry } = await write(seat, 'Gone from the disk.'));
    await write(seat, 'Gone with it.');
    await until('it to be known how many there are', () =>
      seat.evaluate<boolean>(
        "chrome.storage.local.get('journalCanary').then((it) => it.journalCanary?.entries === 2)",
      ),
    );
  } finally {
    await chromium.close();
  }
  const databases = path.join(folder, 'emptied', 'Default', 'IndexedDB');
  await rm(databases, { recursive: true });

  chromium = await launch('emptied');
  try {
    const seat = await sitAt(chromium, 'journal.html');
    await seenWords(seat, 'The browser has emptied Sidelight’s storage, and with it your journal.');
    await seenWords(seat, '2 entries were here.');
    expect(await seat.ask('journal/state', null)).toMatchObject({
      isLocked: false,
      emptied: { entries: 2 },
    });
    const sidebar = await sitAt(chromium, 'sidepanel.html');
    await sidebar.click(['tab', 'Journal']);
    await seenWords(sidebar, '2 entries were here.');
    await bringIn(seat, [entry]);
    await seenWords(seat, 'Gone from the disk.');
    expect(await seat.ask('journal/state', null)).toMatchObject({ emptied: null });
  } finally {
    await chromium.close();
  }
});
