import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { startOwnSite } from './own-site';
import type { OwnSite } from './own-site';
import { momentOf } from './requests';
import { press, shows } from './tab';
import { everythingFrom, send } from './wire';

/** A disk without room, and a database that will not open: said plainly, and nothing is lost. */

let site: OwnSite;
let folder: string;
beforeAll(async () => {
  site = await startOwnSite();
  folder = await mkdtemp(path.join(tmpdir(), 'sidelight-full-'));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const NO_ROOM = 'There is no room left on this device';

/** Bytes beside what is in use; enough for an entry as people write them, and not for these. */
const ROOM = 250_000;
const TOO_LONG = `Written when there was no room: ${jumble(300_000)}.`;

/** Letters without a pattern: the browser packs words before it asks whether there is room. */
function jumble(length: number): string {
  let seed = length;
  const next = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) >>> 8;
  return Array.from({ length }, () => String.fromCharCode(97 + (next() % 26))).join('');
}

/** A journal file whose entries would fit one by one. */
function threeLongEntries(): Blob {
  const now = new Date().toISOString();
  const entries = ['a', 'b', 'c'].map((letter) => ({
    id: crypto.randomUUID(),
    ...momentOf(letter + jumble(100_000)),
    createdAt: now,
    updatedAt: now,
    revision: 1,
  }));
  const journal = { type: 'sidelight-journal', version: 1, exportedAt: now, entries };
  return new Blob([JSON.stringify(journal)]);
}

const launch = (extension: string, profile: string) =>
  launchChromium({ extension, port: site.port, thirdPartyCookies: 'blocked', profile });

/**
 * The extension without its exemption from the browser's quota, which no test can fill: the quota
 * then stands for the disk, and refuses in the same way.
 */
async function limited(): Promise<string> {
  const copy = path.join(folder, 'limited');
  await cp(builtFolder('chrome'), copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return copy;
}

/** What the browser lets the extension keep. */
interface Room {
  /** Bytes in use. */
  used(): Promise<number>;
  /** Sets how many bytes there are in all; without a number, as many as there are. */
  set(quotaSize?: number): Promise<void>;
}

async function roomOf(chromium: Chromium): Promise<Room> {
  // What a session has set ends with it.
  const session = await chromium.context.newCDPSession(await chromium.context.newPage());
  const origin = `chrome-extension://${chromium.extensionId}`;
  return {
    used: async () => (await session.send('Storage.getUsageAndQuota', { origin })).usage,
    set: async (quotaSize) => {
      const room = quotaSize === undefined ? {} : { quotaSize };
      await session.send('Storage.overrideQuotaForOrigin', { origin, ...room });
    },
  };
}

/** Half a minute and more: so long the browser goes by how much room there was. */
const NOTICED_WITHIN = 90_000;

/** Until the browser refuses to keep as much as does not fit. */
async function noticed(page: Page): Promise<void> {
  await until(
    'the browser to notice that there is no room',
    () => page.evaluate<boolean>(IS_REFUSED),
    NOTICED_WITHIN,
  );
}

const IS_REFUSED = `new Promise((resolve) => {
  const opening = indexedDB.open('probe');
  opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
  opening.onsuccess = () => {
    const database = opening.result;
    const transaction = database.transaction('bytes', 'readwrite');
    const bytes = new Uint8Array(${2 * ROOM});
    for (let at = 0; at < bytes.length; at += 50_000) {
      crypto.getRandomValues(bytes.subarray(at, at + 50_000));
    }
    transaction.objectStore('bytes').put(bytes, 1);
    const end = (refused) => () => {
      database.close();
      indexedDB.deleteDatabase('probe').onsuccess = () =>
        setTimeout(() => resolve(refused), refused ? 0 : 1_000);
    };
    transaction.oncomplete = end(false);
    transaction.onabort = end(true);
  };
})`;

test('with no room left nothing is saved and nothing lost, and with room again all goes on', async () => {
  const chromium = await launch(await limited(), path.join(folder, 'full'));
  try {
    const room = await roomOf(chromium);
    const sidebar = await chromium.openView('sidepanel.html');
    await room.set((await room.used()) + ROOM);
    await noticed(sidebar);
    const content = momentOf('Kept while there was room.');
    const kept = { id: crypto.randomUUID(), baseRevision: 0, content };
    await send(sidebar, 'entries/save', kept);
    const before = await everythingFrom(sidebar);

    await sidebar.click('main textarea');
    await sidebar.keyboard.insertText(TOO_LONG);
    await sidebar
      .getByRole('alert')
      .filter({ hasText: `Not kept yet: ${NO_ROOM}` })
      .waitFor();
    await press(sidebar, 'Save');
    await sidebar
      .getByRole('alert')
      .filter({ hasText: 'so this was not saved. Your words are still here: free some space' })
      .filter({ hasNotText: 'Not kept yet' })
      .waitFor();
    expect(await sidebar.getByRole('textbox', { name: 'Two lines' }).inputValue()).toBe(TOO_LONG);
    expect(await everythingFrom(sidebar)).toEqual(before);

    const journal = await chromium.openView('journal.html');
    await shows(journal, 'Kept while there was room.');
    const [chooser] = await Promise.all([
      journal.waitForEvent('filechooser'),
      press(journal, 'Import'),
    ]);
    await chooser.setFiles({
      name: 'journal.json',
      mimeType: 'application/json',
      buffer: Buffer.from(await threeLongEntries().text()),
    });
    await journal.getByRole('alert').filter({ hasText: NO_ROOM }).waitFor();
    expect(await everythingFrom(sidebar)).toEqual(before);

    await room.set();
    await press(sidebar, 'Save');
    await shows(sidebar, 'Saved in your journal.');
    await shows(journal, TOO_LONG.slice(0, 30));
    const { entries, drafts } = await everythingFrom(sidebar);
    expect(entries.map(({ body }) => body.length).sort((a, b) => b - a)).toEqual([
      TOO_LONG.length,
      content.body.length,
    ]);
    expect(drafts).toEqual([]);
  } finally {
    await chromium.close();
  }
}, 150_000);

test('a database that will not open is left alone, and a full disk is named as the cause', async () => {
  const profile = path.join(folder, 'damaged');
  let chromium = await launch(builtFolder('chrome'), profile);
  const content = momentOf('Kept all along.');
  const kept = { id: crypto.randomUUID(), baseRevision: 0, content };
  await send(await chromium.openView('journal.html'), 'entries/save', kept);
  // Closed for good: `reopen` would not leave time in between.
  await chromium.close();

  const databases = path.join(profile, 'Default', 'IndexedDB');
  const [name] = (await readdir(databases)).filter((one) => one.endsWith('.leveldb'));
  const database = path.join(databases, name ?? '');
  await cp(database, path.join(folder, 'aside'), { recursive: true });
  await rm(database, { recursive: true });
  await writeFile(database, 'No folder, so no database can be opened here.');

  chromium = await launch(builtFolder('chrome'), profile);
  try {
    const room = await roomOf(chromium);
    const journal = await chromium.openView('journal.html');
    await shows(journal, 'The browser could not open the journal. Nothing was changed.');
    await room.set(1);
    await press(journal, 'Try again');
    await shows(journal, `${NO_ROOM}, so the browser cannot open your journal. Nothing is lost`);
    await room.set();

    await rm(database);
    await cp(path.join(folder, 'aside'), database, { recursive: true });
    await until('the journal', () =>
      journal.evaluate(`(() => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ innerText }) => innerText === 'Try again')?.click();
        return document.body.innerText.includes('Kept all along.');
      })()`),
    );
  } finally {
    await chromium.close();
  }
});
