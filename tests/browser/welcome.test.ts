import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { firefoxView } from '@/scripts/firefox';
import { until } from '@/scripts/until';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { js, seen, seenWords } from './journey/seeing';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { atHeading, keyed, tabBackTo, tabTo } from './welcome/keyboard';
import type { Keyed } from './welcome/keyboard';

/**
 * From the installation to the practice page with the keys alone: each question can be answered,
 * passed by and gone back to, what was answered is kept at once, and nothing is asked twice.
 */

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

/** A browser with the welcome page that its installation has opened. */
interface Welcomed {
  page: Keyed;
  /** Opens one of Sidelight's pages in another tab. */
  open(view: string): Promise<Keyed>;
  /** How many tabs show the welcome page, after a restart of the browser. */
  openAfterRestart(): Promise<number>;
  close(): Promise<void>;
}

async function inChromium(): Promise<Welcomed> {
  let chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
    keepWelcome: true,
  });
  const page = await chromium.welcomePage();
  return {
    page: keyed(page),
    open: async (view) => keyed(await chromium.openView(view)),
    openAfterRestart: async () => {
      chromium = await chromium.reopen();
      // By the time the background answers, it has done what it does at its start.
      await seenWords(keyed(await chromium.openView('journal.html')), 'Your journal begins');
      return chromium.context.pages().filter((it) => it.url().includes('welcome.html')).length;
    },
    close: () => chromium.close(),
  };
}

async function inFirefox(): Promise<Welcomed> {
  let firefox = await launchFirefox({
    extension: builtFolder('firefox'),
    port: pages.port,
    keepWelcome: true,
  });
  const page = await firefox.welcomePage();
  return {
    page: keyed(page),
    open: async (view) => keyed(await firefox.openView(view)),
    openAfterRestart: async () => {
      firefox = await firefox.reopen();
      await seenWords(keyed(await firefox.openView('journal.html')), 'Your journal begins');
      const shown = await Promise.all(
        (await firefox.browser.pages()).map((it) =>
          it.evaluate((wanted) => location.href.startsWith(wanted), firefoxView('welcome.html')),
        ),
      );
      return shown.filter(Boolean).length;
    },
    close: () => firefox.close(),
  };
}

const BROWSERS = [
  { name: 'Chromium', install: inChromium },
  { name: 'Firefox', install: inFirefox },
];

/** Settings as they are kept, of those that the welcome asks for. */
function kept(page: Keyed): Promise<unknown> {
  return page.evaluate(
    `(globalThis.browser ?? chrome).storage.local.get(
      ['mainWorry', 'startingFrom', 'profession', 'homeCountry', 'offering'])`,
  );
}

async function press(page: Keyed, words: string): Promise<void> {
  await tabTo(page, words);
  await page.press('Enter');
}

/** Up the page from the heading one has come to. */
async function pressBack(page: Keyed): Promise<void> {
  await tabBackTo(page, 'Back');
  await page.press('Enter');
}

describe.each(BROWSERS)('$name', ({ install }) => {
  let browser: Welcomed;
  let page: Keyed;
  beforeAll(async () => {
    browser = await install();
    page = browser.page;
  });
  afterAll(() => browser.close());

  test('skips all questions, and goes back to them one by one', async () => {
    await seenWords(page, '1 of 6');
    await press(page, 'Skip all');
    await atHeading(page, 'Ready when you are');
    await seenWords(page, '6 of 6');
    await pressBack(page);
    await atHeading(page, 'A passphrase, if you want one');
    await pressBack(page);
    await atHeading(page, 'How much should Sidelight say?');
    await pressBack(page);
    await atHeading(page, 'What do you do, and where?');
    await pressBack(page);
    await atHeading(page, 'Where do you start from?');
    await press(page, 'Skip');
    await atHeading(page, 'What do you do, and where?');
    expect(await kept(page)).toEqual({});
  });

  test('answers each question, from the first to the practice page', async () => {
    await pressBack(page);
    await atHeading(page, 'Where do you start from?');
    await pressBack(page);
    await atHeading(page, 'What worries you most?');

    await press(page, 'Being attacked or trolled');
    await seen(page, 'the answer', `document.querySelector('details[open] [data-card]') !== null`);
    await seenWords(page, 'Stop replying.');
    await press(page, 'Read more, with its sources');
    await seenWords(page, 'Where this comes from');
    await press(page, 'Continue');

    await atHeading(page, 'Where do you start from?');
    await tabTo(page, 'Wary');
    await page.press(' ');
    await page.press('ArrowDown');
    await until('what was chosen', async () =>
      JSON.stringify(await kept(page)).includes('curious'),
    );
    await press(page, 'Continue');

    await atHeading(page, 'What do you do, and where?');
    await tabTo(page, 'Profession');
    await page.type('Nurse');
    await tabTo(page, 'Country');
    await page.type('Ireland');
    await seenWords(page, 'the emergency number is 112.');
    await press(page, 'Continue');

    await atHeading(page, 'How much should Sidelight say?');
    await tabTo(page, 'A tip and a question');
    await page.press('ArrowDown');
    await press(page, 'Continue');

    await atHeading(page, 'A passphrase, if you want one');
    await press(page, 'Skip');

    await atHeading(page, 'Ready when you are');
    expect(await kept(page)).toEqual({
      mainWorry: 'attacked',
      startingFrom: 'curious',
      profession: 'nurse',
      homeCountry: 'IE',
      offering: 'question',
    });
    await seenWords(page, 'Find one hashtag chat');
    await press(page, 'Go to the practice page');
    await until('the practice page', () =>
      page.evaluate<boolean>(
        `location.pathname + location.hash === '/rehearsal.html#/hashtag/PeerSupportHour'`,
      ),
    );
    await seenWords(page, 'Welcome to #PeerSupportHour');
  });

  test('asks nothing twice: opened again, it shows what was answered', async () => {
    const again = await browser.open('welcome.html');
    await seen(
      again,
      'the worry that was opened',
      `document.querySelector('details[open]')?.innerText.startsWith('Being attacked') === true`,
    );
    await press(again, 'Continue');
    await isChosen(again, 'Curious');
    await press(again, 'Continue');
    expect(await chosenIn(again, 'Profession')).toBe('Nurse');
    expect(await chosenIn(again, 'Country')).toBe('Ireland');
    await press(again, 'Continue');
    await isChosen(again, 'Only a question');
  });

  test('does not open by itself a second time', async () => {
    expect(await browser.openAfterRestart()).toBe(0);
  });
});

async function isChosen(page: Keyed, words: string): Promise<void> {
  await seen(
    page,
    `“${words}” to be chosen`,
    `document.querySelector('input:checked')?.labels[0].innerText === ${js(words)}`,
  );
}

function chosenIn(page: Keyed, list: string): Promise<string> {
  return seen<string>(
    page,
    `the list “${list}”`,
    `[...document.querySelectorAll('select')]
      .find((it) => it.labels[0].innerText === ${js(list)})?.selectedOptions[0].innerText ?? ''`,
  );
}
