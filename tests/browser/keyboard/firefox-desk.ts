import { mkdtemp, rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { firefoxView, isShowing } from '@/scripts/firefox';
import { until } from '@/scripts/until';
import { sendToFirefox } from '../journey/firefox-wire';
import { launcherPlace } from '../journey/launcher';
import { offerFor } from '../journey/offers';
import { hostPage, viewOf } from '../journey/puppeteer';
import { seen } from '../journey/seeing';
import type { View } from '../journey/stage';
import type { Firefox } from '../support/firefox';
import type { Desk, PageDesk, SidebarDesk } from './desk';
import { firefoxHands } from './firefox-hands';

/** The sidebar docked beside the home timeline. */
export async function openDockDesk(firefox: Firefox): Promise<SidebarDesk> {
  const page = await firefox.browser.newPage();
  await page.goto('https://x.com/home');
  const { x, y } = await launcherPlace(hostPage(page));
  await page.mouse.click(x, y);
  const frame = await firefox.dockedFrame(page);
  const view = viewOf(frame, page);
  const desk: Desk = { hands: firefoxHands(frame, page), opens: opensIn(firefox, page) };
  return {
    ...desk,
    sitDown: async () => {
      await page.bringToFront();
      await reload(view);
      await offerFor(view, 'x', 'home');
      // Opened with the lamp it leaves the focus where it was; with the keyboard it takes it.
      await takeFocus(view);
      await desk.hands.listen();
    },
  };
}

export async function openPageDesk(firefox: Firefox): Promise<PageDesk> {
  const page = await firefox.openView('journal.html');
  const view = viewOf(page, page);
  const desk: Desk = { hands: firefoxHands(page, page), opens: opensIn(firefox, page) };
  return {
    ...desk,
    sitDown: async (address) => {
      await page.bringToFront();
      await reload(view, address);
      await takeFocus(view);
      await desk.hands.listen();
    },
    gives: async (file, act) => {
      // The browser tells no driver of a dialog that an extension's page opens.
      const input = await until('the way in', () => page.$('input[type=file]'));
      await view.evaluate(`(${INSTEAD_OF_DIALOG})(document.querySelector('input[type=file]'))`);
      await act();
      await seen(view, 'a file to be asked for', 'window.__asked === true');
      await input.uploadFile(file);
    },
    saves: async (act) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-keyboard-'));
      try {
        await sendToFirefox(firefox.browser, 'browser.setDownloadBehavior', {
          downloadBehavior: { type: 'allowed', destinationFolder: folder },
        });
        await act();
        // For a moment it has a name that nobody chose.
        return await until('a file to be saved', () =>
          readdirSync(folder).find((name) => /^sidelight-.*(?<!\.part)$/.test(name)),
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** No dialog opens on a machine without a screen; that one was asked for is noted. */
const INSTEAD_OF_DIALOG = `(input) => {
  window.__asked = false;
  input.addEventListener('click', (event) => {
    event.preventDefault();
    window.__asked = true;
  }, { once: true });
}`;

/** Loads a page of the extension's anew, or another in its place. */
async function reload(view: View, address?: string): Promise<void> {
  const move = address === undefined ? '' : `history.replaceState(null, '', '/${address}');`;
  await view.evaluate(`window.__before = true; ${move} location.reload();`);
  // The browser reports no load of an extension's page, so the page itself is asked.
  await seen(
    view,
    'the page to be loaded',
    "window.__before === undefined && document.readyState === 'complete'",
  );
}

async function takeFocus(view: View): Promise<void> {
  await view.evaluate('window.focus()');
  await seen(view, 'the focus in the view', 'document.hasFocus()');
  await seen(view, 'what it shows', "document.querySelector('main button, main input') !== null");
}

function opensIn(firefox: Firefox, page: Page): Desk['opens'] {
  return async (view, act) => {
    const before = await firefox.browser.pages();
    await act();
    const opened = await until(`${view} to open`, async () => {
      for (const other of await firefox.browser.pages()) {
        if (!before.includes(other) && (await isShowing(other, firefoxView(view)))) return other;
      }
      return undefined;
    });
    await opened.close();
    await page.bringToFront();
  };
}
