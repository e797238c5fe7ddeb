import type { Frame, Page } from 'playwright-core';
import { ensureBuilt } from '@/scripts/build';
import { FIELD, OTHER_MOMENT, POST, QUESTION, TWO_LINES } from '@/tests/browser/journey/cast';
import { launcherPlace } from '@/tests/browser/journey/launcher';
import { hostPage, viewOf } from '@/tests/browser/journey/playwright';
import { placeOf, seen, seenWords } from '@/tests/browser/journey/seeing';
import { beginLedger, cueRect } from '@/tests/browser/prompts/cue-in-page';
import { launchChromium } from '@/tests/browser/support/chromium';
import type { Chromium } from '@/tests/browser/support/chromium';
import { startPages } from '@/tests/pages/server';
import type { Picture } from './picture';

/** CSS pixels: what the browsers' stores ask of a screenshot. */
const SIZE = { width: 1280, height: 800 };

/** Sidelight at work on the test pages, whose people are invented. The README's picture comes first. */
export async function takeScenes(): Promise<Picture[]> {
  const pages = await startPages();
  const chromium = await launchChromium({
    extension: await ensureBuilt('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
  });
  try {
    const { host, sidebar } = await openDocked(chromium);
    return [
      await scene('1-two-lines.png', host, () => writeTwoLines(host, sidebar)),
      await scene('2-look-up.png', host, () => lookUp(sidebar)),
      await scene('3-answer.png', host, () => openAnswer(sidebar)),
      await view('4-journal.png', chromium, 'journal.html', FIRST_ENTRY),
      await view('5-practice.png', chromium, 'rehearsal.html', 'article'),
      ...(await beforePosting(chromium)),
    ];
  } finally {
    await chromium.close();
    await pages.close();
  }
}

async function openDocked(chromium: Chromium): Promise<{ host: Page; sidebar: Frame }> {
  const worker = await chromium.serviceWorker();
  await worker.evaluate("chrome.storage.local.set({ placement: 'dock' })");
  const host = await chromium.context.newPage();
  await host.setViewportSize(SIZE);
  await host.goto('https://x.com/home');
  await host.mouse.click(...at(await launcherPlace(hostPage(host))));
  return { host, sidebar: await chromium.dockedFrame(host) };
}

async function writeTwoLines(host: Page, sidebar: Frame): Promise<void> {
  const view = viewOf(sidebar);
  await view.type(['textbox', FIELD], OTHER_MOMENT);
  await view.click(['button', 'Save']);
  await seenWords(view, 'Saved in your journal.');
  await view.click(['button', 'Close this message']);
  await view.click(['button', 'Capture this post']);
  await host.mouse.click(
    ...at(await placeOf(hostPage(host), `${POST.article} [data-testid=tweetText]`)),
  );
  await seenWords(view, POST.words);
  await view.type(['textbox', FIELD], TWO_LINES);
  // From the question down to the post.
  await sidebar.evaluate("document.querySelector('#question').scrollIntoView(); scrollBy(0, -48)");
}

async function lookUp(sidebar: Frame): Promise<void> {
  const view = viewOf(sidebar);
  await view.click(['button', 'Save']);
  await seenWords(view, 'Saved in your journal.');
  await view.click(['button', 'Close this message']);
  await view.type(['searchbox', 'Look something up'], QUESTION);
  await seen(view, 'something to be found', "document.querySelector('[data-card]') !== null");
}

async function openAnswer(sidebar: Frame): Promise<void> {
  const view = viewOf(sidebar);
  await view.click('[data-card] button');
  await seen(view, 'the answer', 'document.querySelector(\'[aria-label="Sources"]\') !== null');
}

/** X's themes, as its test pages are asked for them. */
const THEMES = ['light', 'dim', 'dark'] as const;

const NOTICED = 'Long day with Mrs Adeyemi, born 12/03/1956. She made all of us laugh.';

/** The cue beside a post that is being written, on each of X's grounds. */
async function beforePosting(chromium: Chromium): Promise<Picture[]> {
  const sidelight = await chromium.openView('sidepanel.html');
  const pictures: Picture[] = [];
  for (const [nth, theme] of THEMES.entries()) {
    await beginLedger(sidelight);
    const page = await chromium.context.newPage();
    await page.setViewportSize(SIZE);
    // It would be taken while it comes into view.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`https://x.com/home?theme=${theme}`);
    const picture = await scene(`${6 + nth}-before-posting-${theme}.png`, page, async () => {
      await page.locator('[data-testid=tweetTextarea_0]').click();
      await page.keyboard.type(NOTICED);
      await cueRect(page);
    });
    pictures.push(picture);
    await page.close();
  }
  return pictures;
}

const FIRST_ENTRY = '[aria-label="Entries"] button';

async function view(
  name: string,
  chromium: Chromium,
  address: string,
  wanted: string,
): Promise<Picture> {
  const page = await chromium.openView(address);
  await page.setViewportSize(SIZE);
  return scene(name, page, async () => {
    await page.locator(wanted).first().waitFor();
    if (wanted === FIRST_ENTRY) await page.locator(wanted).first().click();
  });
}

async function scene(name: string, page: Page, play: () => Promise<void>): Promise<Picture> {
  await play();
  await page.bringToFront();
  await page.evaluate('document.fonts.ready.then(() => true)');
  return { name, png: await page.screenshot({ animations: 'disabled', caret: 'hide' }) };
}

const at = ({ x, y }: { x: number; y: number }): [number, number] => [x, y];
