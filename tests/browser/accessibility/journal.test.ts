import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { launcherPlace } from '../journey/launcher';
import { hostPage } from '../journey/playwright';
import { seenWords } from '../journey/seeing';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { openForgedSeat, openPageSeat } from './chromium-seat';
import { sizeOf } from './host-page';
import { makeJournalFiles } from './journal-files';
import type { JournalFiles } from './journal-files';
import { journalScreens } from './journal-screens';
import type { JournalSeat } from './journal-screens';
import type { PageSeat } from './page-screens';
import { passes, passesIn } from './passes';
import type { PassesWholly } from './passes';

/** The journal in a tab of its own, with entries in it, and what stands in the host page. */

let pages: Pages;
let files: JournalFiles;
let chromium: Chromium;
let page: PageSeat & JournalSeat;
let passesWholly: PassesWholly;
beforeAll(async () => {
  [pages, files] = await Promise.all([startPages(), makeJournalFiles()]);
  chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
  });
  page = await openPageSeat(chromium);
  passesWholly = await passesIn(chromium);
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
  await files.dispose();
});

// In the sidebar all of them are looked at; here a few.
for (const { name, show } of journalScreens.filter(({ isTelling }) => isTelling)) {
  test(`the journal, ${name}`, async (context) => {
    await show(page, files);
    await passesWholly(page, context, true);
  });
}

test('the sidebar in a frame that is not Sidelight’s own', async (context) => {
  const frame = await openForgedSeat(chromium);
  await seenWords(frame, 'Open Sidelight from its own button');
  await passes(frame, context);
});

test('what stands in the host page has a name, and the lamp is large enough', async () => {
  const worker = await chromium.serviceWorker();
  await worker.evaluate("chrome.storage.local.set({ placement: 'dock' })");
  const host = await chromium.context.newPage();
  await host.goto('https://x.com/home');
  const lamp = await sizeOf(host, 'button', 'Open Sidelight');
  expect(lamp.width).toBeGreaterThanOrEqual(24);
  expect(lamp.height).toBeGreaterThanOrEqual(24);
  const { x, y } = await launcherPlace(hostPage(host));
  await host.mouse.click(x, y);
  await sizeOf(host, 'Iframe', 'Sidelight');
});
