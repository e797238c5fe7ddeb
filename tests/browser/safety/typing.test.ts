import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { notable } from '@/tests/pages/site/data/notable';
import { postPath } from '@/tests/pages/site/data/post';
import type { Heard } from '@/tests/pages/site/window';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { launchFirefox } from '../support/firefox';
import type { Firefox } from '../support/firefox';
import { admitted, clickLamp, dockInPage, goTo, openDock } from './tab';
import type { Tab, View } from './tab';

/** What is typed in the sidebar arrives there whole, and the page beside it hears none of it. */

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

/** Has every letter the site takes for a command, and what closes, sends or searches. */
const WORDS = 'njkl trb m ghenps /?. Who is new?';
const DRAFT = 'My own draft';
const OWN_FIELD = 'main[data-platform] textarea';
const LOOK_UP = 'input[type=search], [role=searchbox]';

interface Scene {
  over: string;
  address: string;
  /** The box the person was writing in before; none on the plain timeline. */
  editor?: string;
}

const EDITOR = '[data-testid=tweetTextarea_0]';
const IN_DIALOG = `#layers [role=dialog] ${EDITOR}`;

const SCENES: Scene[] = [
  { over: 'the home timeline', address: 'https://x.com/home' },
  {
    over: 'a thread with the reply box in focus',
    address: `https://x.com${postPath(notable.critical)}`,
    editor: `main ${EDITOR}`,
  },
  {
    over: 'the composer that traps focus',
    address: 'https://x.com/compose/post',
    editor: IN_DIALOG,
  },
  {
    over: 'the composer of the narrow site',
    address: 'https://mobile.x.com/compose/post',
    editor: IN_DIALOG,
  },
];

/** Begins as a person would: in the page, with something half written. */
async function setScene(tab: Tab, { address, editor }: Scene): Promise<void> {
  await goTo(tab, address);
  if (editor === undefined) return;
  await tab.click(editor);
  await tab.keyboard.type(DRAFT);
  await until('the draft', async () => (await draftIn(tab, editor)) === DRAFT);
}

let count = 0;

/** Types in both fields of the sidebar and asserts where it went. */
async function typeBeside(tab: Tab, sidebar: View & Partial<Pick<Tab, 'keyboard'>>, scene: Scene) {
  const keyboard = sidebar.keyboard ?? tab.keyboard;
  const address = await tab.evaluate('location.href');
  // Words that no other scene has left in the field.
  const words = `${WORDS} ${count++}`;
  await sidebar.click(OWN_FIELD);
  // From here on: the click itself moves the focus, which the page may well notice.
  await tab.evaluate('window.__heard.length = 0');
  await press(keyboard, 'Control', 'End');
  await keyboard.type(words);
  await until('the words to arrive', async () =>
    (await valueIn(sidebar, OWN_FIELD)).endsWith(words),
  );
  // What closes the page's dialogs and what sends its posts.
  await keyboard.press('Escape');
  await press(keyboard, 'Control', 'Enter');
  await sidebar.click(LOOK_UP);
  await keyboard.type(words);
  await until('the search to arrive', async () => (await valueIn(sidebar, LOOK_UP)) === words);

  const heard = (await tab.evaluate('window.__heard')) as Heard[];
  // That something else has the focus is all it may know.
  expect(heard.filter(({ type }) => !/^(focus(in|out)|selectionchange)$/.test(type))).toEqual([]);
  expect(await tab.evaluate('location.href')).toBe(address);
  expect(await tab.evaluate("document.querySelector('[data-testid=toast]')")).toBeNull();
  if (scene.editor !== undefined) expect(await draftIn(tab, scene.editor)).toBe(DRAFT);
}

/** The page's own keys work on: in the draft where there is one, as commands where there is none. */
async function goOn(tab: Tab, { editor }: Scene): Promise<void> {
  if (editor === undefined) {
    // Nothing is there to click on, but the keys are the page's again.
    await tab.mouse.click(3, 3);
    await tab.keyboard.type('n');
    await until('the composer', () =>
      tab.evaluate(`document.querySelector('${IN_DIALOG}') !== null`),
    );
    return;
  }
  await tab.click(editor);
  await tab.keyboard.press('End');
  await tab.keyboard.type(', and more');
  await until(
    'more of the draft',
    async () => (await draftIn(tab, editor)) === `${DRAFT}, and more`,
  );
}

const draftIn = (tab: View, editor: string) =>
  tab.evaluate(
    `(({ value, innerText }) => value ?? innerText.replace(/\\n$/, ''))(document.querySelector('${editor}'))`,
  );
const valueIn = (sidebar: View, field: string) =>
  sidebar.evaluate(`document.querySelector('${field}').value`) as Promise<string>;

async function press(keyboard: Tab['keyboard'], held: 'Control', key: 'End' | 'Enter') {
  await keyboard.down(held);
  await keyboard.press(key);
  await keyboard.up(held);
}

/** The two that treat keys most unlike each other: commands where nobody writes, and a trap. */
const UNLIKE = SCENES.filter(({ address }) => /x\.com\/(home|compose)/.test(address)).slice(0, 2);

// What third parties may keep decides where the frame's words lie, and nothing about keys.
describe.each([
  ['blocked', SCENES],
  ['allowed', UNLIKE],
] as const)('Chromium, third-party cookies %s', (thirdPartyCookies, scenes) => {
  let chromium: Chromium;
  beforeAll(async () => {
    const extension = builtFolder('chrome');
    chromium = await launchChromium({ extension, port: pages.port, thirdPartyCookies });
    await dockInPage(chromium);
  });
  afterAll(() => chromium.close());

  test.each(scenes)('docked over $over', async (scene) => {
    const tab = await chromium.context.newPage();
    await setScene(tab, scene);
    await typeBeside(tab, await openDock(chromium, tab), scene);
    await goOn(tab, scene);
    await tab.close();
  });
});

describe('Chromium, its own side panel', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    const extension = builtFolder('chrome');
    chromium = await launchChromium({
      extension,
      port: pages.port,
      thirdPartyCookies: 'blocked',
    });
  });
  afterAll(() => chromium.close());

  test.each(UNLIKE)('beside $over', async (scene) => {
    const tab = await chromium.context.newPage();
    await setScene(tab, scene);
    await clickLamp(tab);
    const panel = await chromium.sidePanelPage();
    await admitted(panel);
    await typeBeside(tab, panel, scene);
    await goOn(tab, scene);
    await panel.close();
    await tab.close();
  });
});

describe('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: builtFolder('firefox'), port: pages.port });
  });
  afterAll(() => firefox.close());

  test.each(SCENES)('docked over $over', async (scene) => {
    const tab = await firefox.browser.newPage();
    await setScene(tab, scene);
    await typeBeside(tab, await openDock(firefox, tab), scene);
    await goOn(tab, scene);
    await tab.close();
  });
});
