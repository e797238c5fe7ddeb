import { afterAll, beforeAll, describe, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { makeJournalFiles } from './accessibility/journal-files';
import type { JournalFiles } from './accessibility/journal-files';
import * as sidebar from './keyboard/about-the-sidebar';
import * as page from './keyboard/beside-a-page';
import * as inChromium from './keyboard/chromium-desk';
import type { PageDesk, SidebarDesk } from './keyboard/desk';
import * as inFirefox from './keyboard/firefox-desk';
import * as journal from './keyboard/in-the-journal';
import * as settings from './keyboard/in-the-settings';
import { practise } from './keyboard/on-the-practice-page';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import type { Firefox } from './support/firefox';

/**
 * All that Sidelight does, without a mouse: every control is reached by Tab, has the role and the
 * name it should, the focus is never lost, and what happens is read out by a live region.
 */

let pages: Pages;
let files: JournalFiles;
beforeAll(async () => {
  [pages, files] = await Promise.all([startPages(), makeJournalFiles()]);
});
afterAll(async () => {
  await pages.close();
  await files.dispose();
});

interface Desks {
  sidebar: SidebarDesk;
  page: PageDesk;
}

/**
 * The journeys, each going on from what the one before has kept.
 */
function journeys(desks: () => Desks): void {
  test('reading the tip and writing two lines', () => page.readAndWrite(desks().sidebar));
  test('throwing writing away and taking that back', () => page.discardAndUndo(desks().sidebar));
  test('capturing a post', () => page.capture(desks().sidebar));
  test('looking something up', () => page.lookUp(desks().sidebar));
  test('the tabs', () => sidebar.useTabs(desks().sidebar));
  test('the menu', () => sidebar.useMenu(desks().sidebar));
  test('the list of shortcuts', () => sidebar.listShortcuts(desks().sidebar));
  test('bringing a journal in', () => journal.bringIn(desks().page, files));
  test('finding and changing an entry', () => journal.findAndEdit(desks().page));
  test('giving up changes', () => journal.giveUpChanges(desks().page));
  test('deleting, undoing and the bin', () => journal.deleteAndRestore(desks().page));
  test('the practice page', () => practise(desks().page));
  test('every setting', () => settings.reachEverySetting(desks().page));
  test('changing settings', () => settings.changeSettings(desks().page));
  test('single keys that are switched off', () => sidebar.pressSingleKeysInVain(desks().sidebar));
  test('finding a setting, and putting all back', () => settings.findAndReset(desks().page));
  test('taking the journal out', () => journal.takeOut(desks().page));
}

describe('Chromium', () => {
  let chromium: Chromium;
  let desks: Desks;
  beforeAll(async () => {
    chromium = await launchChromium({
      extension: builtFolder('chrome'),
      port: pages.port,
      thirdPartyCookies: 'blocked',
    });
    desks = {
      sidebar: await inChromium.openSidebarDesk(chromium),
      page: await inChromium.openPageDesk(chromium),
    };
  });
  afterAll(() => chromium.close());

  journeys(() => desks);
});

describe('Firefox', () => {
  let firefox: Firefox;
  let desks: Desks;
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: builtFolder('firefox'), port: pages.port });
    desks = {
      sidebar: await inFirefox.openDockDesk(firefox),
      page: await inFirefox.openPageDesk(firefox),
    };
  });
  afterAll(() => firefox.close());

  journeys(() => desks);
});
