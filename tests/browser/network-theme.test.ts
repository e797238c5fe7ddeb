import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { ROOT } from '@/scripts/run';
import { until } from '@/scripts/until';
import { readMessages } from '@/scripts/words/messages';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { sizeOf } from './accessibility/host-page';
import { openDarkroom } from './looks/darkroom';
import type { Darkroom } from './looks/darkroom';
import { admitted, clickLamp, dockInPage, goTo, lamp, newTab, openDock } from './safety/tab';
import type { Browser, Tab, View } from './safety/tab';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';
import { launchFirefox } from './support/firefox';

/** What is ours in a page has the page's own light, and the reader's language. */

const HOME = 'https://x.com/home';

/** X's themes, as its pages are asked for them here, and the grounds they have. */
const THEMES = [
  { theme: 'light', ground: 'white', isDark: false },
  { theme: 'dim', ground: 'dim', isDark: true },
  { theme: 'dark', ground: 'black', isDark: true },
] as const;

type Colour = readonly [red: number, green: number, blue: number];

/** Relative luminance, 0 to 1, as WCAG has it. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const isDark = (colour: Colour) => luminance(colour) < 0.2;

/** The colour a view lies on, or an element of it. */
async function paperOf(view: View, element = 'document.documentElement'): Promise<Colour> {
  const colour = (await view.evaluate(`getComputedStyle(${element}).backgroundColor`)) as string;
  const [red = NaN, green = NaN, blue = NaN] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

const groundOf = (view: View) => view.evaluate('document.documentElement.dataset.ground ?? null');

/** The lamp's own paper, the page beside it, and how far the lamp's edge stands out from that. */
async function lampIn(tab: Tab): Promise<{ paper: Colour; page: Colour; edge: number }> {
  const { x, y } = await lamp(tab);
  // From above its upper edge to within it, at a place where it is straight.
  const clip = { x: Math.round(x) + 5, y: Math.round(y) - 26, width: 1, height: 14 };
  const { data, width, height } = await darkroom.read(Buffer.from(await tab.screenshot({ clip })));
  const colours = Array.from({ length: height }, (_, row): Colour => {
    const [red = 0, green = 0, blue = 0] = data.subarray(row * width * 4);
    return [red, green, blue];
  });
  const [page, paper] = [colours[0], colours.at(-1)];
  if (page === undefined || paper === undefined) throw new Error('The picture is empty.');
  return { paper, page, edge: Math.max(...colours.map((colour) => contrast(colour, page))) };
}

/** Changes X's theme where a person does, without the page being loaded anew. */
async function turn(tab: Tab, theme: string): Promise<void> {
  await tab.evaluate("location.pathname === '/settings' || window.__navigate('/settings')");
  const choice = `[data-testid=theme-${theme}]`;
  await until('the themes', () => tab.evaluate(`document.querySelector('${choice}') !== null`));
  await tab.click(choice);
  await until(theme, () =>
    tab.evaluate(`document.querySelector('${choice}').ariaChecked === 'true'`),
  );
}

let pages: Pages;
let darkroom: Darkroom;
beforeAll(async () => {
  [pages, darkroom] = await Promise.all([startPages(), openDarkroom()]);
});
afterAll(() => Promise.all([pages.close(), darkroom.close()]));

describe.each(['Chromium', 'Firefox'] as const)('%s', (name) => {
  let browser: Browser;
  const keep = async (settings: object) => {
    const page = await browser.openView('options.html');
    await page.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(settings)})`,
    );
    await page.close();
  };
  beforeAll(async () => {
    const { port } = pages;
    if (name === 'Firefox') {
      browser = await launchFirefox({ extension: builtFolder('firefox'), port });
      return;
    }
    const extension = builtFolder('chrome');
    const chromium = await launchChromium({ extension, port, thirdPartyCookies: 'blocked' });
    await dockInPage(chromium);
    browser = chromium;
  });
  afterAll(() => browser.close());

  test.each(THEMES)('docked in X in $theme, the sidebar is $ground', async (look) => {
    const tab = await newTab(browser);
    await goTo(tab, `${HOME}?theme=${look.theme}`);
    const sidebar = await openDock(browser, tab);
    // Known before the first paint, by the address.
    expect(await sidebar.evaluate('location.hash')).toBe(`#ground=${look.ground}`);
    expect(await groundOf(sidebar)).toBe(look.ground);
    expect(isDark(await paperOf(sidebar))).toBe(look.isDark);
    expect(await paperOf(sidebar)).toEqual(await paperOf(tab, 'document.body'));
    await tab.close();
  });

  test('it follows when X is turned while it is open', async () => {
    const tab = await newTab(browser);
    await goTo(tab, HOME);
    const sidebar = await openDock(browser, tab);
    for (const { theme, ground, isDark: dark } of [THEMES[2], THEMES[1], THEMES[0]]) {
      await turn(tab, theme);
      await until(`the ${ground} ground`, async () => (await groundOf(sidebar)) === ground);
      expect(isDark(await paperOf(sidebar))).toBe(dark);
    }
    await tab.close();
  });

  test('a theme that was chosen in settings is kept to', async () => {
    await keep({ theme: 'light' });
    const tab = await newTab(browser);
    await goTo(tab, `${HOME}?theme=dark`);
    const sidebar = await openDock(browser, tab);
    expect(isDark(await paperOf(sidebar))).toBe(false);
    await keep({ theme: 'dark' });
    await until('the dark', async () => isDark(await paperOf(sidebar)));
    await turn(tab, 'light');
    await until('the white ground', async () => (await groundOf(sidebar)) === 'white');
    expect(isDark(await paperOf(sidebar))).toBe(true);
    await keep({ theme: 'system' });
    await until('the light again', async () => !isDark(await paperOf(sidebar)));
    await tab.close();
  });

  test('the lamp is light on white and dark on the dark, and its edge stands out', async () => {
    const tab = await newTab(browser);
    for (const { theme, isDark: dark } of THEMES) {
      await goTo(tab, `${HOME}?theme=${theme}`);
      const seen = await lampIn(tab);
      expect(isDark(seen.paper), theme).toBe(dark);
      expect(seen.edge, theme).toBeGreaterThanOrEqual(3);
    }
    await tab.close();
  });

  test('the lamp follows when X is turned, with no sidebar open', async () => {
    const tab = await newTab(browser);
    await goTo(tab, HOME);
    expect(isDark((await lampIn(tab)).paper)).toBe(false);
    for (const theme of ['dark', 'light'] as const) {
      await turn(tab, theme);
      await until(`the lamp on ${theme}`, async () => {
        const { paper } = await lampIn(tab);
        return isDark(paper) === (theme === 'dark');
      });
    }
    await tab.close();
  });

  test('a language that was chosen is kept for the page to read', async () => {
    const words = await wordsIn('de');
    await keep({ language: 'de' });
    const page = await browser.openView('options.html');
    const kept = () =>
      page.evaluate(
        "(globalThis.browser ?? chrome).storage.local.get('pageWords').then(({ pageWords }) => pageWords ?? null)",
      );
    await until('the words', async () => (await kept()) !== null);
    expect(await kept()).toMatchObject({
      tag: words['language.tag'],
      openSidelight: words['page.openSidelight'],
    });
    await keep({ language: 'system' });
    await until('the browser’s own language', async () => (await kept()) === null);
    await page.close();
  });
});

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

  test('the browser’s own side panel does not follow the network', async () => {
    const tab = await newTab(chromium);
    await goTo(tab, `${HOME}?theme=dark`);
    await clickLamp(tab);
    const panel = await chromium.sidePanelPage();
    await admitted(panel);
    expect(await groundOf(panel)).toBe(null);
    expect(isDark(await paperOf(panel))).toBe(false);
    await tab.close();
  });

  test('the lamp is called by its name in the chosen language, with the worker asleep before', async () => {
    const tab = await chromium.context.newPage();
    await goTo(tab, HOME);
    await sizeOf(tab, 'button', 'Open Sidelight');
    const settings = await chromium.openView('options.html');
    await chromium.stopWorker();
    await settings.evaluate("chrome.storage.local.set({ language: 'de' })");
    await sizeOf(tab, 'button', (await wordsIn('de'))['page.openSidelight'] ?? '');
    await settings.evaluate("chrome.storage.local.set({ language: 'system' })");
    await sizeOf(tab, 'button', 'Open Sidelight');
    await Promise.all([tab.close(), settings.close()]);
  });
});

/** What the interface says in a language; in English where it was not translated yet. */
async function wordsIn(language: string): Promise<Record<string, string>> {
  const [english, own] = await Promise.all(
    ['en', language].map(async (name) =>
      readMessages(await readFile(path.join(ROOT, 'locales', `${name}.yml`), 'utf8')),
    ),
  );
  return { ...english, ...own };
}
