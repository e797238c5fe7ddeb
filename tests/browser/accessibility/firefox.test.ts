import { afterAll, beforeAll, describe, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { offerFor } from '../journey/offers';
import { launchFirefox } from '../support/firefox';
import type { Firefox } from '../support/firefox';
import { openDockSeat, openPageSeat } from './firefox-seat';
import { makeJournalFiles } from './journal-files';
import type { JournalFiles } from './journal-files';
import { journalScreens } from './journal-screens';
import type { JournalSeat } from './journal-screens';
import { settingsScreen } from './page-screens';
import type { PageSeat } from './page-screens';
import { passes } from './passes';
import type { Seat } from './seat';
import { openSafetyCard } from './sidebar-screens';

/** The few screens that stand for all of them, as Firefox draws them. */

let pages: Pages;
let files: JournalFiles;
let firefox: Firefox;
beforeAll(async () => {
  [pages, files] = await Promise.all([startPages(), makeJournalFiles()]);
  firefox = await launchFirefox({ extension: builtFolder('firefox'), port: pages.port });
});
afterAll(async () => {
  await firefox.close();
  await pages.close();
  await files.dispose();
});

describe('the sidebar docked in the page', () => {
  let sidebar: Seat;
  beforeAll(async () => {
    sidebar = await openDockSeat(firefox);
  });

  test('Now, beside home', async (context) => {
    await offerFor(sidebar, 'x', 'home');
    await passes(sidebar, context);
  });

  test('a situation about safety, with every line', async (context) => {
    await openSafetyCard(sidebar);
    await passes(sidebar, context);
  });
});

describe('the pages', () => {
  let page: PageSeat & JournalSeat;
  beforeAll(async () => {
    page = await openPageSeat(firefox);
  });

  for (const { name, show } of journalScreens.filter(({ isTelling }) => isTelling)) {
    test(`the journal, ${name}`, async (context) => {
      await show(page, files);
      await passes(page, context);
    });
  }

  test(settingsScreen.name, async (context) => {
    await settingsScreen.show(page);
    await passes(page, context);
  });
});
