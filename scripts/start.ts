import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { ensureChromium, ensureFirefox, findChromium, findFirefox } from './browsers';
import { ensureBuilt } from './build';
import type { BuildTarget } from './build';
import {
  FIREFOX_ARGUMENTS,
  addOnPreferences,
  firefoxView,
  isShowing,
  openFirefoxView,
} from './firefox';
import { ROOT } from './run';
import { until } from './until';

/**
 * `npm start`: opens a browser with Sidelight in it, on the practice page, and stays until it is
 * closed. The first start ends on the welcome page, which leads there. Without a display to open one on, it takes the guided tour by itself.
 */

const PRACTICE = 'rehearsal.html';
const WELCOME = 'welcome.html';

await (hasDisplay() ? open() : takeTour()).catch(giveUp);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((name) => Boolean(name));
}

function giveUp(reason: unknown): void {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}

async function takeTour(): Promise<void> {
  console.log('There is no display here to open a browser on, so Sidelight shows itself around.');
  const { tour } = await import('./tour');
  if (!(await tour())) process.exitCode = 1;
}

/** `npm start -- firefox` asks for Firefox; otherwise it is what is there, Chromium first. */
async function open(): Promise<void> {
  if (process.argv.includes('firefox')) return openInFirefox(await ensureFirefox());
  const firefox = (await findChromium()) === undefined ? await findFirefox() : undefined;
  return firefox === undefined ? openInChromium(await ensureChromium()) : openInFirefox(firefox);
}

async function openInChromium(executablePath: string): Promise<void> {
  const extension = await built('chrome');
  const { folder, isNew } = profile('chromium');
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: false,
    viewport: null,
    // A person's browser: none of the switches that are meant for tests.
    ignoreDefaultArgs: true,
    args: [
      '--remote-debugging-pipe',
      `--user-data-dir=${folder}`,
      '--no-first-run',
      '--no-default-browser-check',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // As root Chromium runs only without its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      'about:blank',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = context.pages()[0] ?? (await context.newPage());
  if (isNew) {
    const address = new URL(`/${WELCOME}`, worker.url()).href;
    const welcome = await until('the welcome page', () =>
      context.pages().find((candidate) => candidate.url().startsWith(address)),
    );
    await page.close();
    await welcome.bringToFront();
  } else {
    await page.goto(new URL(`/${PRACTICE}`, worker.url()).href);
  }
  sayWhatToTry(isNew);
  await new Promise((resolve) => context.on('close', resolve));
}

async function openInFirefox(executablePath: string): Promise<void> {
  const extension = await built('firefox');
  const { folder, isNew } = profile('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    defaultViewport: null,
    userDataDir: folder,
    args: FIREFOX_ARGUMENTS,
    extraPrefsFirefox: addOnPreferences(extension),
  });
  await browser.installExtension(extension);
  if (isNew) {
    // The installation opens it, in front.
    await until('the welcome page', async () => {
      const pages = await browser.pages();
      const shown = await Promise.all(pages.map((page) => isShowing(page, firefoxView(WELCOME))));
      return shown.includes(true);
    });
  } else {
    await openFirefoxView(browser, PRACTICE);
  }
  sayWhatToTry(isNew);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

async function built(target: BuildTarget): Promise<string> {
  console.log('Building …');
  return ensureBuilt(target);
}

/** Kept between starts, so that the journal is there the next time. */
function profile(browser: 'chromium' | 'firefox'): { folder: string; isNew: boolean } {
  const folder = path.join(ROOT, '.cache', 'profile', browser);
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  return { folder, isNew };
}

function sayWhatToTry(isNew: boolean): void {
  if (isNew) {
    console.log('Sidelight welcomes you: a few questions, and then the practice page.');
    console.log('Close the browser to end. The next start begins on the practice page.');
    return;
  }
  console.log('This is the practice page: its people are invented, and nothing on it is real.');
  console.log('Press the lamp at its edge, look something up, and capture a post. Close to end.');
}
