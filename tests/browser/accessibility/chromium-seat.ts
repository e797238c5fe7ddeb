import type { Frame, Page } from 'playwright-core';
import { until } from '@/scripts/until';
import type { Chromium } from '../support/chromium';
import { viewOf } from '../journey/playwright';
import type { JournalSeat } from './journal-screens';
import type { PageSeat } from './page-screens';
import { ROOMY, SLIM, TALL } from './seat';
import type { Seat } from './seat';
import type { SidebarSeat } from './sidebar-screens';

/** A view in Chromium: a page, or a frame that is as wide as the page it is in. */
export async function seatIn(page: Page, width: number, shown: Page | Frame = page): Promise<Seat> {
  const view = viewOf(shown);
  const resize = async (to: number, height: number) => {
    await page.setViewportSize({ width: to, height });
    await until(`${to} × ${height} px`, () =>
      view.evaluate<boolean>(`innerWidth === ${to} && innerHeight === ${height}`),
    );
  };
  await resize(width, TALL);
  return {
    ...view,
    width,
    resize,
    // What moves where it may is waited for; where it may not there is nothing to wait for.
    turn: (colorScheme) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }),
  };
}

/** The sidebar in a tab of its own, following another in which X is. */
export async function openSidebarSeat(chromium: Chromium): Promise<SidebarSeat & JournalSeat> {
  const host = await chromium.context.newPage();
  await host.goto(HOME);
  const worker = await chromium.serviceWorker();
  const tab = await worker.evaluate<number>(
    `chrome.tabs.query({ url: '${HOME}' }).then(([tab]) => tab.id)`,
  );
  const page = await chromium.openView(`sidepanel.html?tab=${tab}`);
  const address = page.url();
  // No driver can take a permission away, so there this answers for the browser.
  await page.addInitScript(`if (location.search === '${WITHHELD}') {
    (globalThis.browser ?? chrome).permissions.contains = (_hosts, answer) =>
      answer === undefined ? Promise.resolve(false) : answer(false);
  }`);
  const seat = await seatIn(page, SLIM);
  return {
    ...seat,
    beside: async (path) => {
      const wanted = `https://x.com${path}`;
      if (host.url() !== wanted) await host.goto(wanted);
      await page.goto(address);
    },
    besideNothing: async () => {
      await page.goto(address.replace(/\?.*/, ''));
    },
    besideWithheld: async () => {
      await page.goto(address.replace(/\?.*/, WITHHELD));
    },
    openList: async () => {
      await page.goto(address);
      await seat.click(['tab', 'Journal']);
    },
    bringIn: (file) => page.locator('input[type=file]').setInputFiles(file),
  };
}

const HOME = 'https://x.com/home';
const WITHHELD = '?withheld';

/** A tab with room, for the pages of the extension's. */
export async function openPageSeat(chromium: Chromium): Promise<PageSeat & JournalSeat> {
  const page = await chromium.context.newPage();
  const seat = await seatIn(page, ROOMY);
  const open = async (view: string) => {
    // What differs from the page before only after its "#" would not be loaded anew.
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${chromium.extensionId}/${view}`);
  };
  return {
    ...seat,
    open,
    openList: () => open('journal.html'),
    bringIn: (file) => page.locator('input[type=file]').setInputFiles(file),
  };
}

/** The sidebar in a frame that is not Sidelight's own, handed a key that somebody made up. */
export async function openForgedSeat(chromium: Chromium): Promise<Seat> {
  const page = await chromium.context.newPage();
  await page.goto(HOME);
  const world = await chromium.contentWorld(page);
  await world.evaluate(`new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.src = chrome.runtime.getURL('sidepanel.html');
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
    frame.onload = () => {
      const { port2 } = new MessageChannel();
      frame.contentWindow.postMessage({ sidelightDock: 'made-up' }, '*', [port2]);
      resolve();
    };
    document.body.append(frame);
  })`);
  return seatIn(page, SLIM, await chromium.dockedFrame(page));
}
