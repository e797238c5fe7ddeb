import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestContext } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import * as inChromium from './accessibility/chromium-seat';
import { examine } from './accessibility/examine';
import * as inFirefox from './accessibility/firefox-seat';
import { sizeOf } from './accessibility/host-page';
import { makeJournalFiles } from './accessibility/journal-files';
import type { JournalFiles } from './accessibility/journal-files';
import { journalScreens } from './accessibility/journal-screens';
import type { JournalSeat } from './accessibility/journal-screens';
import { pageScreens, settingsScreen } from './accessibility/page-screens';
import type { PageSeat } from './accessibility/page-screens';
import type { Seat } from './accessibility/seat';
import {
  guidanceScreens,
  lookUpScreens,
  nowScreens,
  openSafetyCard,
} from './accessibility/sidebar-screens';
import type { SidebarSeat } from './accessibility/sidebar-screens';
import { launcherPlace } from './journey/launcher';
import { offerFor } from './journey/offers';
import { hostPage } from './journey/playwright';
import { seenWords } from './journey/seeing';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import type { Firefox } from './support/firefox';

/**
 * Every screen of Sidelight, in every state it can be brought to: axe finds nothing wrong with it in
 * light or in dark, nothing on it scrolls sideways in a window of 320 px or at 200 % zoom of that,
 * whatever one can press is large enough to hit, and what has the focus is to be seen.
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

const told = new Set<string>();

/** What axe leaves undecided is told once (`--reporter=verbose` shows it), and fails nothing. */
async function passes(seat: Seat, { annotate }: TestContext, inAllThemes = false) {
  const { faults, undecided } = await examine(seat, { inAllThemes });
  for (const line of undecided) {
    if (!told.has(line)) await annotate(line, 'undecided');
    told.add(line);
  }
  expect(faults).toEqual([]);
}

const openChromium = () =>
  launchChromium({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
  });

describe('Chromium, the sidebar', () => {
  let chromium: Chromium;
  let sidebar: SidebarSeat & JournalSeat;
  beforeAll(async () => {
    chromium = await openChromium();
    sidebar = await inChromium.openSidebarSeat(chromium);
  });
  afterAll(() => chromium.close());

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
  for (const { name, show } of lookUpScreens) {
    test(name, async (context) => {
      await show(sidebar);
      await passes(sidebar, context);
    });
  }
});

describe('Chromium, the pages', () => {
  let chromium: Chromium;
  let page: PageSeat & JournalSeat;
  beforeAll(async () => {
    chromium = await openChromium();
    page = await inChromium.openPageSeat(chromium);
  });
  afterAll(() => chromium.close());

  // In the sidebar all of them are looked at; here a few, and the others are shown on the way.
  for (const { name, show, isTelling } of journalScreens) {
    test(`the journal, ${name}`, async (context) => {
      await show(page, files);
      if (isTelling) await passes(page, context);
    });
  }
  for (const { name, show, isTelling } of pageScreens) {
    test(name, async (context) => {
      await show(page);
      await passes(page, context, isTelling);
    });
  }

  test('the sidebar in a frame that is not Sidelight’s own', async (context) => {
    const frame = await inChromium.openForgedSeat(chromium);
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
});

describe('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: builtFolder('firefox'), port: pages.port });
  });
  afterAll(() => firefox.close());

  describe('the sidebar docked in the page', () => {
    let sidebar: Seat;
    beforeAll(async () => {
      sidebar = await inFirefox.openDockSeat(firefox);
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
      page = await inFirefox.openPageSeat(firefox);
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
});
