import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { ensureChromium } from '@/scripts/browsers';
import { until } from '@/scripts/until';
import { welcomes } from '@/tests/browser/support/first-start';
import { useProfile } from '@/tests/browser/support/profile';

/** For what an extension does when it is installed, in ms: not what is measured here. */
const SETTLE_MS = 1_000;

export interface BenchBrowser {
  context: BrowserContext;
  /** A new tab, in front, and the only one. */
  onlyTab(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts the real Chromium, without a window, in a fresh profile.
 *
 * @param port of the test pages, which are x.com there; no other host is found
 * @param extensions folders of unpacked extensions; none for a control
 */
export async function launch(port: number, extensions: readonly string[]): Promise<BenchBrowser> {
  const profile = await useProfile(undefined);
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: await ensureChromium(),
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--headless', '--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP x.com 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      ...(extensions.length === 0
        ? []
        : [
            `--disable-extensions-except=${extensions.join(',')}`,
            `--load-extension=${extensions.join(',')}`,
          ]),
    ],
  });
  await sleep(SETTLE_MS);
  // What an installation opens is not to stand among what is measured.
  for (const extension of extensions.filter(welcomes)) {
    const welcome = await until('the welcome page', () =>
      context.pages().find((page) => page.url().startsWith(`${originOf(extension)}welcome.html`)),
    );
    await welcome.close();
  }
  return {
    context,
    onlyTab: async () => {
      const tab = await context.newPage();
      for (const other of context.pages()) if (other !== tab) await other.close();
      await tab.bringToFront();
      return tab;
    },
    close: async () => {
      await context.close();
      await profile.dispose();
    },
  };
}

/** `chrome-extension://ID/` of an unpacked extension: Chromium makes its id from its folder. */
export function originOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = digest.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16)));
  return `chrome-extension://${id}/`;
}
