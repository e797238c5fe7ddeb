import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { emptyContent } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import { seen, seenWords } from '../journey/seeing';
import { startOwnSite } from '../safety/own-site';
import type { OwnSite } from '../safety/own-site';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { sitAt } from './seats';
import type { Seat } from './seats';

/**
 * The folder that is kept up to date. No driver can choose one in the browser's own window, so a
 * folder of the page's own origin stands in for the one chosen there: the same handles, written the
 * same way.
 */

const FOLDER = 'my-backups';
const PASSPHRASE = 'monsoon trumpet gravel eleven';
/** Any that is well formed. */
const CODE = '0W3G-E1R7-0W3G-E1R7-0W3G-E1R7-0W3G-E1R7-W6XJ';

let site: OwnSite;
let chromium: Chromium;
beforeAll(async () => {
  site = await startOwnSite();
  chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: site.port,
    thirdPartyCookies: 'blocked',
  });
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

const write = (seat: Seat, body: string) =>
  seat.ask('entries/save', { id: uuidv7(), baseRevision: 0, content: { ...emptyContent(), body } });

/** Chooses a folder of that name by the button of that name, and waits until it is kept. */
async function chooseFolder(seat: Seat, button: string, name: string): Promise<void> {
  await seat.evaluate(`{ globalThis.showDirectoryPicker = async () => {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle('${name}', { create: true });
  } }`);
  await seat.click(['button', button]);
  await seenWords(seat, `Kept up to date in “${name}”.`);
}

/** Script: the names of the files in the folder. */
const BACKUPS = `(async () => {
  const root = await navigator.storage.getDirectory();
  const names = [];
  for await (const name of (await root.getDirectoryHandle('${FOLDER}')).keys()) names.push(name);
  return names;
})()`;

/** How many bytes each file in the folder has, by its ending. */
const filesIn = (seat: Seat) =>
  seat.evaluate<Record<string, number>>(`(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('${FOLDER}');
    const found = {};
    for await (const file of folder.values()) {
      found[file.name.split('.').at(-1)] = (await file.getFile()).size;
    }
    return found;
  })()`);

/** Whether the bytes of the file of that ending hold some words as they are. */
const reads = (seat: Seat, ending: string, words: string) =>
  seat.evaluate<boolean>(`(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('${FOLDER}');
    for await (const file of folder.values()) {
      if (!file.name.endsWith('.${ending}')) continue;
      return (await (await file.getFile()).text()).includes(${JSON.stringify(words)});
    }
    throw new Error('No such file.');
  })()`);

test('a folder that was chosen has a backup at once, follows the journal, and is sealed with it', async () => {
  const seat = await sitAt(chromium, 'journal.html#/transfer');
  await write(seat, 'Before there was a folder.');
  await chooseFolder(seat, 'Choose a folder…', FOLDER);
  // Choosing ends with a first backup.
  await seen(seat, 'the first backup', `(${BACKUPS}).then((names) => names.length === 1)`);
  const { zip: first = 0 } = await filesIn(seat);
  expect(first).toBeGreaterThan(0);

  // The worker stops, and the folder is remembered.
  await chromium.stopWorker();
  await write(seat, `${'Much more to keep. '.repeat(50)}${uuidv7()}`);
  const state = await seat.ask('backup/now', null);
  expect(state).toEqual({ folder: FOLDER, isPermitted: true, hasFailed: false });
  const { zip: second = 0 } = await filesIn(seat);
  expect(second).toBeGreaterThan(first);

  await seat.ask('vault/protect', { passphrase: PASSPHRASE, recoveryCode: CODE });
  await seat.ask('backup/now', null);
  expect((await filesIn(seat)).sealed).toBeGreaterThan(0);
  expect(await reads(seat, 'sealed', 'Before there was a folder.')).toBe(false);

  // Locked, there is nothing to back up with, and nothing has failed.
  await seat.ask('vault/lock', null);
  expect(await seat.ask('backup/now', null)).toMatchObject({ hasFailed: false });
});

test('what cannot be written is said, and stopping leaves what is there', async () => {
  const seat = await sitAt(chromium, 'journal.html#/transfer');
  await seat.ask('vault/unlock', { secret: PASSPHRASE });
  await seat.evaluate(`(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('${FOLDER}', { recursive: true });
  })()`);
  expect(await seat.ask('backup/now', null)).toMatchObject({ hasFailed: true });
  await seenWords(seat, 'The last backup could not be written.');

  await chooseFolder(seat, 'Choose another folder…', 'another-place');
  await seen(seat, 'no problem', `!document.body.innerText.includes('could not be written')`);
  await seat.click(['button', 'Stop']);
  await seenWords(seat, 'Sidelight no longer writes to that folder.');
  expect(await seat.ask('backup/state', null)).toMatchObject({ folder: null });
  const kept = await seat.evaluate<string[]>(BACKUPS.replace(FOLDER, 'another-place'));
  expect(kept).toHaveLength(1);
});
