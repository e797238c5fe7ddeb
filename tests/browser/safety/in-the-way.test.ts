import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { Chromium, launchChromium } from '../support/chromium';
import { Firefox, launchFirefox } from '../support/firefox';
import { makeInert } from './inert';
import { admitted, clickLamp, dockInPage, goTo, newTab, openDock, press, shows } from './tab';
import type { Browser, Tab } from './tab';

/** Never in the way: with Sidelight beside it the page does what it does without. */

const HOME = 'https://x.com/home';
const EDITOR = '[data-testid=tweetTextarea_0]';
const IN_DIALOG = `#layers [role=dialog] ${EDITOR}`;

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const isThere = (tab: Tab, selector: string) =>
  tab.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`);
const isGone = (tab: Tab, selector: string) =>
  tab.evaluate(`document.querySelector(${JSON.stringify(selector)}) === null`);
const styleOf = (tab: Tab) => tab.evaluate("document.documentElement.getAttribute('style')");
const path = (tab: Tab) => tab.evaluate('location.pathname') as Promise<string>;

/** Uses the page in most of the ways there are. Returns what the page's own scripts heard of it. */
async function usePage(tab: Tab): Promise<unknown> {
  await tab.mouse.click(3, 3);
  await tab.evaluate('window.__heard.length = 0');

  // One letter each: the next post, like it, a new post.
  await tab.keyboard.type('j');
  await until('a post in focus', () => isThere(tab, 'article:focus'));
  await tab.keyboard.type('l');
  await until('the like', () => isThere(tab, 'article:focus [data-testid=unlike]'));
  await tab.keyboard.type('n');
  await until('the composer', () => isThere(tab, `${IN_DIALOG}:focus`));

  // Escape closes a dialog, and the focus goes back.
  await tab.keyboard.down('Escape');
  // Let go only then: the dialog closes when the browser gets round to it.
  await until('the dialog to close', () => isGone(tab, IN_DIALOG));
  await tab.keyboard.up('Escape');
  await until('the focus to be back', () => isThere(tab, 'article:focus'));

  await tab.keyboard.type('n');
  await until('the composer', () => isThere(tab, `${IN_DIALOG}:focus`));
  await tab.keyboard.type('jolly');
  await tab.keyboard.down('Control');
  await tab.keyboard.down('Enter');
  await until('the dialog to close', () => isGone(tab, IN_DIALOG));
  await tab.keyboard.up('Enter');
  await tab.keyboard.up('Control');
  await until('the post', () =>
    tab.evaluate("document.querySelector('article').innerText.includes('jolly')"),
  );

  // A click on a post opens it.
  await tab.click('article [data-testid=tweetText]');
  await until('the thread', async () => (await path(tab)).includes('/status/'));
  await tab.evaluate('history.back()');
  await until('home again', async () => (await path(tab)) === '/home');
  return tab.evaluate(`window.__heard
    .filter(({ type }) => type !== 'selectionchange')
    .map(({ type, key, data, on }) => [type, key ?? data ?? '', on].join(' '))`);
}

describe.each(['Chromium', 'Firefox'] as const)('%s', (name) => {
  let browser: Browser;
  let without: unknown;
  const launch = (extension: string) =>
    name === 'Chromium'
      ? launchChromium({ extension, port: pages.port, thirdPartyCookies: 'blocked' })
      : launchFirefox({ extension, port: pages.port });
  beforeAll(async () => {
    const inert = await makeInert();
    const control = await launch(inert.folder);
    const tab = await newTab(control);
    await tab.goto(HOME);
    await until('posts', () => isThere(tab, 'article'));
    without = await usePage(tab);
    await control.close();
    await inert.dispose();
    browser = await launch(builtFolder(name === 'Chromium' ? 'chrome' : 'firefox'));
  });
  afterAll(() => browser.close());

  test('the page hears and does the same with the lamp beside it', async () => {
    const tab = await newTab(browser);
    await goTo(tab, HOME);
    expect(await usePage(tab)).toEqual(without);
    await tab.close();
  });

  test('and with the sidebar open', async () => {
    const tab = await newTab(browser);
    await goTo(tab, HOME);
    if (browser instanceof Chromium) {
      await clickLamp(tab);
      await admitted(await browser.sidePanelPage());
    } else {
      await openDock(browser, tab);
    }
    expect(await usePage(tab)).toEqual(without);
    await tab.close();
  });

  test('opening the sidebar leaves the caret where it was', async () => {
    const tab = await newTab(browser);
    await goTo(tab, 'https://x.com/compose/post');
    await tab.click(IN_DIALOG);
    await tab.keyboard.type('before after');
    for (const key of Array<'ArrowLeft'>('after'.length).fill('ArrowLeft')) {
      await tab.keyboard.press(key);
    }
    const caret = () =>
      tab.evaluate(`[
        document.activeElement === document.querySelector('${IN_DIALOG}'),
        getSelection().anchorNode?.textContent, getSelection().anchorOffset, getSelection().isCollapsed,
      ]`);
    expect(await caret()).toEqual([true, 'before after', 7, true]);
    await clickLamp(tab);
    if (browser instanceof Chromium) await admitted(await browser.sidePanelPage());
    else await admitted(await browser.dockedFrame(tab));
    expect(await caret()).toEqual([true, 'before after', 7, true]);
    await tab.keyboard.type('and ');
    await until('the draft', () =>
      tab.evaluate(
        `document.querySelector('${IN_DIALOG}').innerText.trim() === 'before and after'`,
      ),
    );
    await tab.close();
  });

  if (name === 'Firefox') {
    test('an update under an open page leaves one lamp, and it works', async () => {
      const tab = await newTab(browser);
      const errors: unknown[] = [];
      tab.on('pageerror', (error) => errors.push(error));
      await goTo(tab, HOME);
      const style = await styleOf(tab);
      await openDock(browser, tab);
      await tab.evaluate('window.__seen.length = 0');
      if (browser instanceof Firefox) {
        await browser.browser.installExtension(builtFolder('firefox'));
      }
      await until('the new version', () => tab.evaluate('window.__seen.length > 0'));
      await until('the old version to go', () =>
        tab.evaluate("document.querySelectorAll('body > div:empty').length === 1"),
      );
      expect(await styleOf(tab)).toBe(style);
      await openDock(browser, tab);
      await usePage(tab);
      expect(errors).toEqual([]);
      await tab.close();
    });
  }
});

describe('Chromium, docked', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    const extension = builtFolder('chrome');
    chromium = await launchChromium({
      extension,
      port: pages.port,
      thirdPartyCookies: 'blocked',
    });
    await dockInPage(chromium);
  });
  afterAll(() => chromium.close());

  test('while one points, a click on a post is not the page’s, and everything else is', async () => {
    const tab = await newTab(chromium);
    await goTo(tab, HOME);
    const sidebar = await openDock(chromium, tab);
    await press(sidebar, 'Capture this post');
    await shows(sidebar, 'Point at a post and click it');
    await tab.evaluate(`(() => {
      window.presses = [];
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        addEventListener(type, ({ target }) => {
          presses.push(target.closest('article') === null ? 'elsewhere' : 'on a post');
        }, true);
      }
    })()`);
    await tab.click('[data-testid=AppTabBar_Notifications_Link]');
    await until('notifications', async () => (await path(tab)) === '/notifications');
    await tab.evaluate("window.__navigate('/home')");
    await tab.click('article [data-testid=tweetText]');
    await shows(sidebar, 'Its address is kept');
    expect(await path(tab)).toBe('/home');
    const presses = (await tab.evaluate('presses')) as string[];
    expect(presses).toContain('elsewhere');
    expect(presses).not.toContain('on a post');
    await tab.close();
  });

  test('while one points, Escape closes the page’s dialog first', async () => {
    const tab = await newTab(chromium);
    await goTo(tab, HOME);
    const sidebar = await openDock(chromium, tab);
    await press(sidebar, 'Capture this post');
    await shows(sidebar, 'Point at a post and click it');
    await tab.evaluate("window.__navigate('/compose/post')");
    await tab.click(IN_DIALOG);
    await tab.keyboard.press('Escape');
    await until('the dialog to close', () => isGone(tab, IN_DIALOG));
    await shows(sidebar, 'Point at a post and click it');
    await tab.keyboard.press('Escape');
    await until('pointing to end', () =>
      sidebar.evaluate("!document.body.innerText.includes('Point at a post')"),
    );
    await tab.close();
  });

  test('where nothing of the page can be read, the page goes on as if we were not there', async () => {
    const tab = await chromium.context.newPage();
    const errors: unknown[] = [];
    tab.on('pageerror', (error) => errors.push(error));
    await goTo(tab, HOME);
    const world = await chromium.contentWorld(tab);
    const sidebar = await openDock(chromium, tab);
    await shows(sidebar, 'Capture this post');
    await world.evaluate(`(() => {
      const fail = () => { throw new Error('Nothing can be read here.'); };
      for (const { prototype } of [Document, Element]) {
        Object.assign(prototype, { querySelector: fail, querySelectorAll: fail, matches: fail });
      }
    })()`);
    await press(sidebar, 'Capture this post');
    await tab.evaluate("window.__navigate('/notifications')");
    await shows(sidebar, 'Sidelight cannot read the posts on this page');
    await tab.evaluate("window.__navigate('/home')");
    await usePage(tab);
    expect(errors).toEqual([]);
    await tab.close();
  });

  /** A tab in which the update is not noticed before somebody writes on. Returns what does that. */
  async function openInTime(errors: unknown[]): Promise<() => Promise<void>> {
    const tab = await chromium.context.newPage();
    tab.on('pageerror', (error) => errors.push(error));
    await goTo(tab, HOME);
    const sidebar = await openDock(chromium, tab);
    // What looks whether Sidelight is still there, among others of the page's.
    await tab.evaluate(
      'for (let id = setInterval(() => 0, 1e6); id > 0; id -= 1) clearInterval(id)',
    );
    return async () => {
      await until('the update', () => sidebar.evaluate('chrome.runtime?.id === undefined'));
      await sidebar.click('main[data-platform] textarea');
      await tab.keyboard.type('Written after the update.');
      await shows(sidebar, 'Sidelight has been updated. What you wrote is still here');
      await tab.close();
    };
  }

  // Comes last: nothing of ours starts again in this browser after it.
  test('an update under an open page takes what is ours out of it, and loses no word', async () => {
    const tab = await chromium.context.newPage();
    const errors: unknown[] = [];
    tab.on('pageerror', (error) => errors.push(error));
    await goTo(tab, HOME);
    const style = await styleOf(tab);
    const sidebar = await openDock(chromium, tab);
    await sidebar.click('main[data-platform] textarea');
    await tab.keyboard.type('Written before the update.');
    await shows(sidebar, 'Kept as you type.');
    const inTime = await openInTime(errors);

    const worker = await chromium.serviceWorker();
    await worker.evaluate('void setTimeout(() => chrome.runtime.reload())');
    await inTime();
    await tab.bringToFront();
    // All that is left is a note to say so, and it goes by itself.
    await until('the lamp and the sidebar to go', () =>
      tab.evaluate("document.querySelectorAll('body > div:empty').length === 1"),
    );
    expect(await styleOf(tab)).toBe(style);
    await usePage(tab);
    expect(errors).toEqual([]);

    chromium = await chromium.reopen();
    const journal = await chromium.openView('sidepanel.html');
    await until('the words', () =>
      journal.evaluate(
        "document.querySelector('textarea')?.value === 'Written before the update.'",
      ),
    );
  });
});
