import type { Page } from 'playwright-core';
import { until } from '@/scripts/until';
import { openPageSeat, openSidebarSeat } from '../accessibility/chromium-seat';
import { offerFor } from '../journey/offers';
import { seen } from '../journey/seeing';
import type { Chromium } from '../support/chromium';
import { chromiumHands } from './chromium-hands';
import type { Desk, PageDesk, SidebarDesk } from './desk';

/** The sidebar in a tab of its own, following another in which X is. */
export async function openSidebarDesk(chromium: Chromium): Promise<SidebarDesk> {
  const seat = await openSidebarSeat(chromium);
  const desk = await deskAt(chromium, newestPage(chromium));
  return {
    ...desk,
    sitDown: async () => {
      await seat.beside('/home');
      await offerFor(seat, 'x', 'home');
      await desk.hands.listen();
    },
  };
}

export async function openPageDesk(chromium: Chromium): Promise<PageDesk> {
  const seat = await openPageSeat(chromium);
  const page = newestPage(chromium);
  const desk = await deskAt(chromium, page);
  return {
    ...desk,
    sitDown: async (view) => {
      await seat.open(view);
      await seen(seat, view, "document.querySelector('main button, main input') !== null");
      await desk.hands.listen();
    },
    gives: async (file, act) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
      await chooser.setFiles(file);
    },
    saves: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return download.suggestedFilename();
    },
  };
}

async function deskAt(chromium: Chromium, page: Page): Promise<Desk> {
  const address = `chrome-extension://${chromium.extensionId}/`;
  return {
    hands: await chromiumHands(page),
    opens: async (view, act) => {
      const before = chromium.context.pages();
      await act();
      const opened = await until(`${view} to open`, () =>
        chromium.context
          .pages()
          .find((other) => !before.includes(other) && other.url().startsWith(address + view)),
      );
      await opened.close();
      await page.bringToFront();
    },
  };
}

function newestPage(chromium: Chromium): Page {
  const page = chromium.context.pages().at(-1);
  if (page === undefined) throw new Error('The browser shows no page.');
  return page;
}
