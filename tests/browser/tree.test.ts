import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import * as inChromium from './accessibility/chromium-seat';
import { makeJournalFiles } from './accessibility/journal-files';
import type { JournalFiles } from './accessibility/journal-files';
import { journalScreens } from './accessibility/journal-screens';
import type { JournalSeat } from './accessibility/journal-screens';
import { pageScreens } from './accessibility/page-screens';
import type { PageSeat } from './accessibility/page-screens';
import { settled } from './accessibility/seat';
import type { Seat } from './accessibility/seat';
import { guidanceScreens, lookUpScreens, nowScreens } from './accessibility/sidebar-screens';
import type { SidebarSeat } from './accessibility/sidebar-screens';
import { chromiumHands, treeOf } from './keyboard/chromium-hands';
import type { Hands } from './keyboard/hands';
import { motionFaults } from './keyboard/motion';
import { spacingFaults } from './keyboard/spacing';
import { treeFaults } from './keyboard/tree-faults';
import { walkFaults } from './keyboard/walk';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';

/**
 * Every screen as the browser's accessibility tree has it, as Tab goes through it, with its text
 * spaced out, and with less motion.
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

const openChromium = () =>
  launchChromium({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
  });

interface Looked {
  seat: Seat;
  page: Page;
  hands: Hands;
}

async function look({ seat, page, hands }: Looked): Promise<void> {
  await settled(seat);
  const faults = [
    ...treeFaults(await treeOf(page)),
    ...(await motionFaults(seat)),
    ...(await walkFaults({ hands })),
    ...(await spacingFaults(seat)),
  ];
  expect(faults).toEqual([]);
}

async function lookedAt(chromium: Chromium, seat: Seat): Promise<Looked> {
  const page = chromium.context.pages().at(-1);
  if (page === undefined) throw new Error('The browser shows no page.');
  // With less motion.
  await seat.turn('light');
  return { seat, page, hands: await chromiumHands(page) };
}

describe('the sidebar', () => {
  let chromium: Chromium;
  let sidebar: SidebarSeat & JournalSeat;
  let looked: Looked;
  beforeAll(async () => {
    chromium = await openChromium();
    sidebar = await inChromium.openSidebarSeat(chromium);
    looked = await lookedAt(chromium, sidebar);
  });
  afterAll(() => chromium.close());

  for (const { name, show } of [...nowScreens, ...guidanceScreens]) {
    test(name, async () => {
      await show(sidebar);
      await look(looked);
    });
  }
  // A few stand for all; the others are shown on the way, since each begins where one has left off.
  for (const { name, show, isTelling } of journalScreens) {
    test(`the journal, ${name}`, async () => {
      await show(sidebar, files);
      if (isTelling) await look(looked);
    });
  }
  for (const { name, show } of lookUpScreens) {
    test(name, async () => {
      await show(sidebar);
      await look(looked);
    });
  }
});

describe('the pages', () => {
  let chromium: Chromium;
  let seat: PageSeat & JournalSeat;
  let looked: Looked;
  beforeAll(async () => {
    chromium = await openChromium();
    seat = await inChromium.openPageSeat(chromium);
    looked = await lookedAt(chromium, seat);
  });
  afterAll(() => chromium.close());

  for (const { name, show, isTelling } of journalScreens) {
    test(`the journal, ${name}`, async () => {
      await show(seat, files);
      if (isTelling) await look(looked);
    });
  }
  for (const { name, show } of pageScreens) {
    test(name, async () => {
      await show(seat);
      await look(looked);
    });
  }
});
