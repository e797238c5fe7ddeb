import { afterAll, beforeAll, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { arrive } from './journey/arriving';
import { FIELD } from './journey/cast';
import { openChromiumStage } from './journey/chromium-stage';
import type { ChromiumStage } from './journey/chromium-stage';
import { seenEntries } from './journey/keeping';
import { viewOf } from './journey/playwright';
import { seenWords, seenWritten } from './journey/seeing';

/** Several views of one journal, and a browser that ends without a warning. */

let pages: Pages;
let stage: ChromiumStage;

beforeAll(async () => {
  pages = await startPages();
  stage = await openChromiumStage({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
    sidebar: 'panel',
    journal: 'sidebar',
  });
  await arrive(stage);
});
afterAll(async () => {
  await stage.close();
  await pages.close();
});

test('what changes in one sidebar is seen in the other, and in the journal', async () => {
  const one = stage.sidebar;
  const two = viewOf(await stage.chromium.openView('sidepanel.html'));
  const journal = viewOf(await stage.chromium.openView('journal.html'));
  await two.click(['tab', 'Journal']);

  await one.type(['textbox', FIELD], 'Seen from everywhere');
  await one.click(['button', 'Save']);
  await seenEntries(two, ['Seen from everywhere']);
  await seenEntries(journal, ['Seen from everywhere']);

  await journal.click('[aria-label="Entries"] button');
  await journal.click(['button', 'Delete']);
  await seenEntries(two, []);
  await journal.click(['button', 'Undo']);
  await seenEntries(two, ['Seen from everywhere']);
});

test('words in hand in one sidebar are in hand in another that opens meanwhile', async () => {
  const one = stage.sidebar;
  await one.type(['textbox', FIELD], 'Begun here');
  await seenWords(one, 'Kept as you type.');
  const two = viewOf(await stage.chromium.openView('sidepanel.html'));
  await seenWritten(two, FIELD, 'Begun here');

  await two.type(['textbox', FIELD], ', finished there');
  await seenWritten(one, FIELD, 'Begun here, finished there');
  await two.click(['button', 'Save']);
  await seenWritten(one, FIELD, '');
});

test('what was saved and what was typed is there after the browser has crashed', async () => {
  const before = stage.sidebar;
  await before.type(['textbox', FIELD], 'Saved in time');
  await before.click(['button', 'Save']);
  await seenWritten(before, FIELD, '');
  await before.type(['textbox', FIELD], 'The last thing I');
  await seenWords(before, 'Kept as you type.');

  await stage.crash();
  await stage.restart();

  const after = await arrive(stage);
  await seenWritten(after, FIELD, 'The last thing I');
  const journal = await stage.openJournal();
  await journal.type(['searchbox', 'Search your journal'], 'saved in time');
  await seenEntries(journal, ['Saved in time']);
});
