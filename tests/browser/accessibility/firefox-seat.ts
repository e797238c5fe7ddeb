import type { Page } from 'puppeteer-core';
import { until } from '@/scripts/until';
import type { Firefox } from '../support/firefox';
import { launcherPlace } from '../journey/launcher';
import { hostPage, viewOf } from '../journey/puppeteer';
import { seen } from '../journey/seeing';
import type { View } from '../journey/stage';
import type { JournalSeat } from './journal-screens';
import type { PageSeat } from './page-screens';
import { ROOMY, SLIM, TALL } from './seat';
import type { Seat } from './seat';

/** The sidebar docked beside the home timeline. */
export async function openDockSeat(firefox: Firefox): Promise<Seat> {
  const page = await firefox.browser.newPage();
  await page.goto('https://x.com/home');
  const { x, y } = await launcherPlace(hostPage(page));
  await page.mouse.click(x, y);
  // It takes the width of a sidebar from the page, or all there is.
  return seatIn(page, SLIM, viewOf(await firefox.dockedFrame(page), page));
}

/** A tab with room, for the pages of the extension's. */
export async function openPageSeat(firefox: Firefox): Promise<PageSeat & JournalSeat> {
  const page = await firefox.openView('journal.html');
  const seat = await seatIn(page, ROOMY, viewOf(page, page));
  const open = async (view: string) => {
    // The browser reports no load of an extension's page, so the page itself is asked.
    await seat.evaluate(
      `window.__before = true; history.replaceState(null, '', '/${view}'); location.reload();`,
    );
    await seen(seat, view, "window.__before === undefined && document.readyState === 'complete'");
  };
  return {
    ...seat,
    open,
    openList: () => open('journal.html'),
    bringIn: async (file) => {
      const input = await until('the way in', () => page.$('input[type=file]'));
      await input.uploadFile(file);
    },
  };
}

async function seatIn(page: Page, width: number, view: View): Promise<Seat> {
  const resize = async (to: number, height: number) => {
    await page.setViewport({ width: to === SLIM ? ROOMY : to, height });
    await until(`${to} × ${height} px`, () =>
      view.evaluate<boolean>(`innerWidth === ${to} && innerHeight === ${height}`),
    );
  };
  await resize(width, TALL);
  return {
    ...view,
    width,
    resize,
    // The driver cannot dim the browser's own light; Sidelight's settings can dim its pages.
    turn: async (scheme) => {
      await view.evaluate(`browser.storage.local.set({ theme: '${scheme}' })`);
      await seen(view, scheme, `document.documentElement.dataset.theme === '${scheme}'`);
    },
  };
}
