import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page as ChromiumPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { sidebarSeenFrom } from './journey/firefox-own-view';
import { pressAltShift } from './journey/firefox-window';
import * as playwright from './journey/playwright';
import * as puppeteer from './journey/puppeteer';
import { js, seen, seenWords } from './journey/seeing';
import type { View } from './journey/stage';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import type { Firefox } from './support/firefox';

/**
 * The ways to the look-up from outside of the sidebar, and an employer's own cards.
 *
 * No driver reaches the address bar, the menu of the right mouse button, or Chromium's shortcuts. In
 * Chromium their events are set off in the background itself, which is no gesture: so the sidebar
 * opens in a tab, as where a browser does not let it open beside the page. Where it does, a stand-in
 * for `sidePanel.open` says so. In Firefox the shortcut is pressed in the browser's own window.
 */

const QUESTION = 'someone I support has followed me';
const [, EXAMPLE = ''] =
  /```json\n([\s\S]*?)```/.exec(readFileSync('docs/writing-a-pack.md', 'utf8')) ?? [];
const BROKEN = EXAMPLE.replace('"themes"', '"safety": true, "themes"');
const BROKEN_LINE = BROKEN.split('\n').findIndex((line) => line.includes('"safety"')) + 1;

const BOX = 'document.querySelector("input[type=search]")';

let pages: Pages;
let folder: string;
const file = (name: string) => path.join(folder, name);

beforeAll(async () => {
  pages = await startPages();
  folder = await mkdtemp(path.join(tmpdir(), 'sidelight-pack-'));
  await writeFile(file('northmoor.json'), EXAMPLE);
  await writeFile(file('broken.json'), BROKEN);
});
afterAll(async () => {
  await pages.close();
  await rm(folder, { recursive: true });
});

/** The look-up holds that, has answers to it, and is where the keys go. */
async function lookedUp(sidebar: View, query: string): Promise<void> {
  await seen(sidebar, `“${query}” to be looked up`, `${BOX}?.value === ${js(query)}`);
  await seen(sidebar, 'answers', `document.querySelectorAll('[data-card]').length > 0`);
}

interface Settings {
  view: View;
  choose(file: string): Promise<void>;
}

/** Adds the pack of the docs, finds its card, takes it away, and brings it back. */
async function withPack(settings: Settings, openSidebar: () => Promise<View>): Promise<void> {
  const { view, choose } = settings;
  await choose(file('broken.json'));
  await seenWords(view, 'Nothing was added');
  await seenWords(
    view,
    `broken.json, line ${BROKEN_LINE}: \`safety\` is for the cards that come with`,
  );

  await choose(file('northmoor.json'));
  await seenWords(view, '2 cards, from Northmoor Invented Trust');
  await seenWords(view, 'Nobody has signed this file');
  await view.click(['button', 'Add these cards']);
  await seenWords(view, 'Signed by nobody; added by you on');

  const sidebar = await openSidebar();
  const card = `[data-card^="pack:"]`;
  await sidebar.type(['searchbox', 'Look something up'], 'posting while on a ward');
  await seen(sidebar, 'the card', `document.querySelector('${card}') !== null`);
  await seenWords(sidebar, 'Northmoor Invented Trust, your employer’s own card');
  await sidebar.click(`${card} button`);
  await seenWords(sidebar, 'From Northmoor Invented Trust, in “Social media at Northmoor”');
  await seenWords(sidebar, 'Signed by nobody; added by you on');

  await view.click(['button', 'Remove “Social media at Northmoor”']);
  await seenWords(view, 'Removed “Social media at Northmoor”.');
  await seen(view, 'the pack to be gone', `document.querySelector('.settings-packs') === null`);
  await view.click(['button', 'Undo']);
  await seen(view, 'the pack to be back', `document.querySelector('.settings-packs') !== null`);

  await choose(file('northmoor.json'));
  await seenWords(view, 'You have “Social media at Northmoor” already');
  await view.click(['button', 'Replace the cards I have']);
  await seenWords(view, 'Replaced.');
  expect(await view.evaluate(`document.querySelectorAll('.settings-packs > li').length`)).toBe(1);
}

describe('Chromium', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium({
      extension: builtFolder('chrome'),
      port: pages.port,
      thirdPartyCookies: 'blocked',
    });
  });
  afterAll(() => chromium.close());

  const inWorker = async <Value>(expression: string): Promise<Value> =>
    (await chromium.serviceWorker()).evaluate<Value>(expression);
  const newSidebar = async (what: string): Promise<ChromiumPage> => {
    const before = new Set(chromium.context.pages());
    await inWorker(what);
    const page = await until('the sidebar in a tab', () =>
      chromium.context
        .pages()
        .find((one) => !before.has(one) && one.url().includes('/sidepanel.html')),
    );
    await page.waitForLoadState();
    return page;
  };
  /** Not awaited there: what has been set off goes on by itself. */
  const clicked = (selection: string, tab = '{}') =>
    `void chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'look-up-selection', selectionText: ${js(selection)} }, ${tab})`;

  test('the address bar is answered, in what the browser takes for a description', async () => {
    const suggestions = await inWorker<{ content: string; description: string }[]>(
      `new Promise((suggest) => {
        chrome.omnibox.onInputStarted.dispatch();
        chrome.omnibox.onInputChanged.dispatch(${js(QUESTION)}, suggest);
      })`,
    );
    expect(suggestions.length).toBeGreaterThan(1);
    for (const { description } of suggestions) {
      await inWorker(`chrome.omnibox.setDefaultSuggestion({ description: ${js(description)} })`);
    }
    const sidebar = await newSidebar(
      `void chrome.omnibox.onInputEntered.dispatch(${js(suggestions[0]!.content)}, 'newForegroundTab')`,
    );
    await seenWords(playwright.viewOf(sidebar), suggestions[0]!.content);
    await sidebar.waitForSelector('article[data-card]');
    await sidebar.close();
  });

  test('selected words are looked up in a tab where no panel may open, and are not in its address', async () => {
    const sidebar = await newSidebar(clicked(`  ${QUESTION}\n `));
    await lookedUp(playwright.viewOf(sidebar), QUESTION);
    expect(sidebar.url()).not.toContain('someone');
    await sidebar.close();
  });

  test('a panel that is open shows what was asked for beside its tab', async () => {
    const page = await chromium.context.newPage();
    await page.goto('https://x.com/home');
    await chromium.pressToolbarButton(page);
    const sidebar = playwright.viewOf(await chromium.sidePanelPage());
    await inWorker('void (chrome.sidePanel.open = () => Promise.resolve())');
    await inWorker(
      `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) => { ${clicked(QUESTION, 'tab')} })`,
    );
    await lookedUp(sidebar, QUESTION);
    await inWorker(
      `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) => {
        void chrome.commands.onCommand.dispatch('look-up', tab);
      })`,
    );
    await seen(
      sidebar,
      'an empty look-up',
      `${BOX}.value === '' && document.activeElement === ${BOX}`,
    );
    await page.close();
  });

  test('the lines of the menu and the shortcut are there', async () => {
    for (const id of ['look-up-selection', 'look-up', 'look-up-from-button']) {
      await inWorker(`chrome.contextMenus.update('${id}', {})`);
    }
    const keys = await inWorker<string>(
      `chrome.commands.getAll().then((all) => all.find(({ name }) => name === 'look-up').shortcut)`,
    );
    expect(keys).toBe('Alt+Shift+U');
  });

  test('an employer’s cards are refused with the line, added, found, taken away and brought back', async () => {
    const settings = await chromium.openView('options.html');
    await withPack(
      {
        view: playwright.viewOf(settings),
        choose: (chosen) => settings.setInputFiles('#employers-cards input[type=file]', chosen),
      },
      async () => playwright.viewOf(await chromium.openView('sidepanel.html')),
    );
  });
});

describe('Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox({ extension: builtFolder('firefox'), port: pages.port });
  });
  afterAll(() => firefox.close());

  test('the shortcut opens the sidebar with the look-up focused, and the menu has its lines', async () => {
    const journal = await firefox.openView('journal.html');
    await pressAltShift(firefox.browser, 'U');
    const sidebar = sidebarSeenFrom(journal);
    await seen(sidebar, 'the look-up to be focused', `document.activeElement === ${BOX}`);
    const keys = (await journal.evaluate(
      `browser.commands.getAll().then((all) => all.find(({ name }) => name === 'look-up').shortcut)`,
    )) as string;
    expect(keys).toBe('Alt+Shift+U');
    for (const id of ['look-up-selection', 'look-up', 'look-up-from-button']) {
      await journal.evaluate(`browser.contextMenus.update('${id}', {})`);
    }
    await journal.close();
  });

  test('an employer’s cards are refused with the line, added, found, taken away and brought back', async () => {
    const settings = await firefox.openView('options.html');
    await withPack(
      {
        view: puppeteer.viewOf(settings, settings),
        choose: async (chosen) => {
          const input = await settings.waitForSelector('#employers-cards input[type=file]');
          await input!.uploadFile(chosen);
        },
      },
      async () => {
        const sidebar = await firefox.openView('sidepanel.html');
        return puppeteer.viewOf(sidebar, sidebar);
      },
    );
  });
});
