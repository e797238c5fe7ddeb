import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import type { Firefox } from './support/firefox';

/**
 * What every other browser test relies on: the real extension runs in the real browsers, under the
 * conditions a test names, keeps its data over a restart, and no request goes unseen.
 */

let pages: Pages;
let open: Chromium | Firefox | undefined;

beforeAll(async () => {
  pages = await startPages();
});
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(() => pages.close());

const REMEMBER = "chrome.storage.local.set({ 'test:kept': 'words' })";
const RECALL = "chrome.storage.local.get('test:kept').then((found) => found['test:kept'])";

/** On the web and on this machine, with TLS and without: no such request may go unseen. */
const ELSEWHERE = ['https://elsewhere.example/', 'http://plain.example/', 'http://localhost:8123/'];
const SEEN = ['elsewhere.example:443', 'plain.example', 'localhost:8123'];
/** Nothing is there, so going there fails. */
const ignore = () => undefined;

describe('Chromium', () => {
  const launch = async (thirdPartyCookies: 'blocked' | 'allowed') => {
    const chromium = await launchChromium({
      extension: builtFolder('chrome'),
      port: pages.port,
      thirdPartyCookies,
    });
    open = chromium;
    return chromium;
  };

  test.each([
    { thirdPartyCookies: 'blocked', database: 'UnknownError' },
    { thirdPartyCookies: 'allowed', database: 'open' },
  ] as const)(
    'third-party cookies $thirdPartyCookies: a database framed in x.com is $database',
    async ({ thirdPartyCookies, database }) => {
      const chromium = await launch(thirdPartyCookies);
      const page = await chromium.context.newPage();
      await page.goto('https://x.com/home');
      const world = await chromium.contentWorld(page);
      await world.evaluate(
        `const frame = document.createElement('iframe');
        frame.src = chrome.runtime.getURL('sidepanel.html');
        document.body.append(frame);`,
      );
      const frame = await chromium.dockedFrame(page);
      const outcome = await frame.evaluate(
        `new Promise((resolve) => {
          const request = indexedDB.open('test');
          request.onsuccess = () => resolve('open');
          request.onerror = () => resolve(request.error.name);
        })`,
      );
      expect(outcome).toBe(database);
    },
  );

  test('the toolbar button opens the side panel, and it follows the page', async () => {
    const chromium = await launch('blocked');
    const page = await chromium.context.newPage();
    await page.goto('https://x.com/home');
    await chromium.pressToolbarButton(page);
    const panel = await chromium.sidePanelPage();
    await panel.locator('main[data-platform="x"][data-page="home"]').waitFor();
    expect(await panel.evaluate('innerWidth')).toBeGreaterThan(300);
  });

  test('a view is answered after the background was stopped', async () => {
    const chromium = await launch('blocked');
    await chromium.stopWorker();
    const journal = await chromium.openView('journal.html');
    await journal.getByText('Your journal begins with a moment').waitFor();
  });

  test('what was kept is there after a restart, and nothing was asked of the network but the page', async () => {
    const first = await launch('blocked');
    const page = await first.context.newPage();
    await page.goto('https://x.com/home');
    await (await first.openView('journal.html')).evaluate(REMEMBER);
    const second = await first.reopen();
    open = second;
    const journal = await second.openView('journal.html');
    expect(await journal.evaluate(RECALL)).toBe('words');
    expect([...new Set(second.asked)]).toEqual(['x.com:443']);
  });

  test('a request to anywhere is seen', async () => {
    const chromium = await launch('blocked');
    const page = await chromium.context.newPage();
    for (const address of ELSEWHERE) await page.goto(address).catch(ignore);
    expect(chromium.asked).toEqual(expect.arrayContaining(SEEN));
  });
});

describe('Firefox', () => {
  test('what was kept is there after a restart, and nothing was asked of the network but the page', async () => {
    const first = await launchFirefox({ extension: builtFolder('firefox'), port: pages.port });
    open = first;
    const page = await first.browser.newPage();
    await page.goto('https://x.com/home');
    await (await first.openView('journal.html')).evaluate(REMEMBER);
    const second = await first.reopen();
    open = second;
    const journal = await second.openView('journal.html');
    expect(await journal.evaluate(RECALL)).toBe('words');
    expect([...new Set(second.asked)]).toEqual(['x.com:443']);
  });

  test('a request to anywhere is seen', async () => {
    const firefox = await launchFirefox({ extension: builtFolder('firefox'), port: pages.port });
    open = firefox;
    const page = await firefox.browser.newPage();
    for (const address of ELSEWHERE) await page.goto(address).catch(ignore);
    expect(firefox.asked).toEqual(expect.arrayContaining(SEEN));
  });
});
