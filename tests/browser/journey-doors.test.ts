import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { arrive, goHome } from './journey/arriving';
import { seenKept } from './journey/capturing';
import { POST } from './journey/cast';
import { openChromiumStage } from './journey/chromium-stage';
import type { ChromiumStage } from './journey/chromium-stage';
import { sidebarSeenFrom } from './journey/firefox-own-view';
import { openFirefoxStage } from './journey/firefox-stage';
import type { FirefoxStage } from './journey/firefox-stage';
import { pressButton, pressShortcut, shortcut } from './journey/firefox-window';
import { offerFor } from './journey/offers';
import { viewOf } from './journey/playwright';
import { placeOf, seen, seenWords } from './journey/seeing';

/** Every way to the sidebar, and that it keeps to the page it stands beside. */

let pages: Pages;

beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const knows = (platform: string, page: string) =>
  `document.querySelector('main[data-platform="${platform}"][data-page="${page}"]') !== null`;

describe('Chromium', () => {
  let stage: ChromiumStage;

  beforeAll(async () => {
    stage = await openChromiumStage({
      extension: builtFolder('chrome'),
      port: pages.port,
      thirdPartyCookies: 'blocked',
      sidebar: 'panel',
      journal: 'sidebar',
    });
  });
  afterAll(() => stage.close());

  test('in a tab of its own the sidebar follows the tab it was opened for', async () => {
    await goHome(stage);
    const id = await stage.tab
      .context()
      .serviceWorkers()[0]
      ?.evaluate<number>("chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) => tab.id)");
    const sidebar = viewOf(await stage.chromium.openView(`sidepanel.html?tab=${id}`));
    await offerFor(sidebar, 'x', 'home');

    await stage.page.evaluate("window.__navigate('/hashtag/PretendWardChat')");
    await offerFor(sidebar, 'x', 'hashtag');

    await stage.page.evaluate("window.__navigate('/home')");
    const words = `${POST.article} [data-testid=tweetText]`;
    const place = await placeOf(stage.page, words);
    const address = await stage.page.evaluate<string>(
      `document.querySelector('${POST.article} a[href*="/status/"]:has(time)').href`,
    );
    await sidebar.click(['button', 'Capture this post']);
    await seenWords(sidebar, 'Point at a post and click it');
    await stage.page.click(place);
    await seenKept(sidebar, address);
    await sidebar.click(['button', 'Discard']);
  });

  test('the panel keeps to the page when that is loaded anew, left, and come back to', async () => {
    const sidebar = await arrive(stage);
    await offerFor(sidebar, 'x', 'home');
    await stage.tab.reload();
    await offerFor(sidebar, 'x', 'home');

    await stage.openPractice();
    await offerFor(sidebar, 'rehearsal', 'home');
    await stage.page.open('about:blank');
    await seenWords(sidebar, 'Not on a page Sidelight knows');
    await stage.tab.goBack();
    await offerFor(sidebar, 'rehearsal', 'home');
    await stage.tab.goBack();
    await offerFor(sidebar, 'x', 'home');
  });

  test('the panel goes along to another tab', async () => {
    await goHome(stage);
    const other = await stage.chromium.context.newPage();
    await other.goto('https://x.com/notifications');
    await offerFor(stage.sidebar, 'x', 'notifications');
    await stage.tab.bringToFront();
    await offerFor(stage.sidebar, 'x', 'home');
  });

  test('docked, it comes and goes with the toolbar button, and gives the page its room back', async () => {
    const worker = await stage.chromium.serviceWorker();
    await worker.evaluate("chrome.storage.local.set({ placement: 'dock' })");
    await goHome(stage);
    const width = () => stage.page.evaluate<number>('document.body.clientWidth');
    const before = await width();

    // Until the browser has been told, its button means its own panel.
    await until('the button to be free', () =>
      worker.evaluate(
        'chrome.sidePanel.getPanelBehavior().then((it) => !it.openPanelOnActionClick)',
      ),
    );
    await stage.chromium.pressToolbarButton(stage.tab);
    const frame = await stage.chromium.dockedFrame(stage.tab);
    await until('the sidebar to know the page', () => frame.evaluate<boolean>(knows('x', 'home')));

    await stage.chromium.pressToolbarButton(stage.tab);
    await until('the sidebar to be gone', () => stage.tab.frames().length === 1);

    expect(await width()).toBe(before);
    await worker.evaluate("chrome.storage.local.set({ placement: 'panel' })");
  });

  test('a shortcut of its own is set', async () => {
    const worker = await stage.chromium.serviceWorker();
    const keys = await worker.evaluate<string | undefined>(
      `chrome.commands.getAll().then((all) =>
        all.find(({ name }) => name === '_execute_action')?.shortcut)`,
    );
    expect(keys).toBe('Alt+Shift+L');
  });
});

describe('Firefox', () => {
  let stage: FirefoxStage;

  beforeAll(async () => {
    stage = await openFirefoxStage({ extension: builtFolder('firefox'), port: pages.port });
  });
  afterAll(() => stage.close());

  test('its own sidebar opens and closes by the button and by the shortcut, and knows the page', async () => {
    const { browser } = stage.firefox;
    const journal = await stage.firefox.openView('journal.html');
    await stage.tab.bringToFront();
    await goHome(stage);
    const sidebar = sidebarSeenFrom(journal);
    const width = () => stage.page.evaluate<number>('innerWidth');
    const before = await width();

    await pressButton(browser);
    await seen(sidebar, 'the sidebar to know the page', knows('x', 'home'));
    expect(await width()).toBeLessThan(before - 200);
    await stage.page.evaluate("window.__navigate('/notifications')");
    await seen(sidebar, 'the sidebar to come along', knows('x', 'notifications'));

    await pressButton(browser);
    await until('the sidebar to be gone', async () => (await width()) === before);

    expect(await shortcut(browser)).toBe('alt,shift L');
    await pressShortcut(browser);
    await seen(sidebar, 'the sidebar to know the page', knows('x', 'notifications'));
    await pressShortcut(browser);
    await until('the sidebar to be gone', async () => (await width()) === before);
  });
});
