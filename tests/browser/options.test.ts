import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { FIELD } from './journey/cast';
import * as playwright from './journey/playwright';
import * as puppeteer from './journey/puppeteer';
import { js, seen, seenWords } from './journey/seeing';
import type { View } from './journey/stage';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { keyed } from './welcome/keyboard';
import type { Keyed } from './welcome/keyboard';

/** Settings are found, take effect on every open page at once, and can be put back as one. */

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

interface Opened {
  view: View;
  keys: Keyed;
}

interface Settled {
  open(view: string): Promise<Opened>;
  close(): Promise<void>;
}

async function inChromium(): Promise<Settled> {
  const chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
  });
  const openedIn = (page: PlaywrightPage) => ({
    view: playwright.viewOf(page),
    keys: keyed(page),
  });
  return {
    open: async (view) => openedIn(await chromium.openView(view)),
    close: () => chromium.close(),
  };
}

async function inFirefox(): Promise<Settled> {
  const firefox = await launchFirefox({ extension: builtFolder('firefox'), port: pages.port });
  const openedIn = (page: PuppeteerPage) => ({
    view: puppeteer.viewOf(page, page),
    keys: keyed(page),
  });
  return {
    open: async (view) => openedIn(await firefox.openView(view)),
    close: () => firefox.close(),
  };
}

const SEARCH = ['searchbox', 'Find a setting'] as const;
const RESET = ['button', 'Put all settings back…'] as const;
const WORDS = 'What a reset must never touch.';

const isIn = (view: View, theme: string) =>
  seen(
    view,
    `the theme ${theme}`,
    `(document.documentElement.dataset.theme ?? 'system') === ${js(theme)}`,
  );

/** How many parts of the page can be changed or read, as they are grouped. */
const shown = (view: View) =>
  view.evaluate<string[]>(`[...document.querySelectorAll('.settings-item')].map(({ id }) => id)`);

describe.each([
  { name: 'Chromium', launch: inChromium },
  { name: 'Firefox', launch: inFirefox },
])('$name', ({ launch }) => {
  let browser: Settled;
  let options: Opened;
  let journal: Opened;
  beforeAll(async () => {
    browser = await launch();
    const sidebar = await browser.open('sidepanel.html');
    await sidebar.view.type(['textbox', FIELD], WORDS);
    await sidebar.view.click(['button', 'Save']);
    await seenWords(sidebar.view, 'Saved in your journal.');
    journal = await browser.open('journal.html');
    await seenWords(journal.view, WORDS);
    options = await browser.open('options.html');
    await seenWords(options.view, 'Light or dark');
  });
  afterAll(() => browser.close());

  test('a setting is found by another word for it, and Escape shows all again', async () => {
    const { view, keys } = options;
    const all = await shown(view);
    await view.type(SEARCH, 'night mode');
    await seenWords(view, '1 setting found.');
    expect(await shown(view)).toEqual(['theme']);
    await keys.press('Escape');
    await seen(view, 'all settings', `document.querySelector('#my-profession') !== null`);
    expect(await shown(view)).toEqual(all);

    await view.type(SEARCH, 'quizzical');
    await seenWords(view, 'No setting by those words');
    await view.click(['button', 'Show all settings']);
    await seen(view, 'all settings', `document.querySelector('#my-profession') !== null`);
  });

  test('a choice takes effect at once on a page that is open beside it', async () => {
    await isIn(journal.view, 'system');
    await options.view.click('#theme .ui-choice:last-child input');
    await isIn(options.view, 'dark');
    await isIn(journal.view, 'dark');
  });

  test('all settings are put back only when that is meant, and then can be had again', async () => {
    const { view } = options;
    await view.click('#theme .ui-choice:last-child input');
    await view.choose(['combobox', 'Country'], 'NZ');
    await view.click(RESET);
    await seenWords(view, 'Light or dark: from “Dark” to “As the browser is”');
    await seenWords(view, 'Country: from “New Zealand” to');
    await view.click(['button', 'Put them back']);
    await seenWords(view, 'Nothing was changed so far.');
    await isIn(journal.view, 'dark');

    await view.type(['textbox', 'To go on, type the word “reset”'], 'Reset ');
    await view.click(['button', 'Put them back']);
    await seenWords(view, 'All settings are back to how they came.');
    await isIn(journal.view, 'system');
    await seenWords(journal.view, WORDS);

    await view.click(['button', 'Undo']);
    await seenWords(view, 'Your settings are as they were.');
    await isIn(journal.view, 'dark');
    expect(
      await view.evaluate(
        `[...document.querySelectorAll('select')].some(({ value }) => value === 'NZ')`,
      ),
    ).toBe(true);
  });

  test('the journal is as it was, whatever became of the settings', async () => {
    const again = await browser.open('journal.html');
    await seenWords(again.view, WORDS);
    expect(
      await again.view.evaluate(`document.querySelectorAll('[aria-label="Entries"] > li').length`),
    ).toBe(1);
  });
});
