import { afterAll, beforeAll, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { openSidebarSeat } from './chromium-seat';
import { makeJournalFiles } from './journal-files';
import type { JournalFiles } from './journal-files';
import { journalScreens } from './journal-screens';
import type { JournalSeat } from './journal-screens';
import { passesIn } from './passes';
import type { PassesWholly } from './passes';
import { guidanceScreens, lookUpScreens, nowScreens } from './sidebar-screens';
import type { SidebarSeat } from './sidebar-screens';

/**
 * Every screen of the sidebar, in every state it can be brought to: axe finds nothing wrong with it in
 * light or in dark, nothing on it scrolls sideways in a window of 320 px or at 200 % zoom of that,
 * whatever one can press is large enough to hit, what has the focus is to be seen, and the
 * accessibility tree makes sense.
 */

let pages: Pages;
let files: JournalFiles;
let chromium: Chromium;
let sidebar: SidebarSeat & JournalSeat;
let passes: PassesWholly;
beforeAll(async () => {
  [pages, files] = await Promise.all([startPages(), makeJournalFiles()]);
  chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
  });
  sidebar = await openSidebarSeat(chromium);
  passes = await passesIn(chromium);
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
  await files.dispose();
});

for (const { name, show, isTelling } of [...nowScreens, ...guidanceScreens]) {
  test(name, async (context) => {
    await show(sidebar);
    await passes(sidebar, context, isTelling);
  });
}
for (const { name, show, isTelling } of journalScreens) {
  test(`the journal, ${name}`, async (context) => {
    await show(sidebar, files);
    await passes(sidebar, context, isTelling);
  });
}
for (const { name, show, isTelling } of lookUpScreens) {
  test(name, async (context) => {
    await show(sidebar);
    await passes(sidebar, context, isTelling);
  });
}
