import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './browsers';
import { buildGallery } from './gallery-build';
import { ROOT } from './run';

/**
 * `npm run gallery`: opens every component in all its states, and stays until the browser is closed.
 * Without a display to open it on, it says where it is.
 */

const { platform, env } = process;
const hasDisplay =
  platform !== 'linux' || [env.DISPLAY, env.WAYLAND_DISPLAY].some((name) => Boolean(name));

const folder = await buildGallery(path.join(ROOT, '.output'));

if (hasDisplay) {
  await open();
} else {
  console.log(`Load ${folder} into a browser as an unpacked extension: its page is gallery.html.`);
}

async function open(): Promise<void> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: await ensureChromium(),
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(new URL('/gallery.html', worker.url()).href);
  await new Promise((resolve) => context.on('close', resolve));
}
