import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, CDPSession, Frame, Page, Worker } from 'playwright-core';
import { ensureChromium } from '@/scripts/browsers';
import { until } from '@/scripts/until';
import { isFirstStart } from './first-start';
import { useProfile } from './profile';
import type { Profile } from './profile';
import { openWayOut } from './proxy';
import type { WayOut } from './proxy';

// The browser announces its side panel before it knows that it is a page. Playwright lets such
// targets go unless told otherwise, and then no test could look into the native side panel.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

export interface ChromiumOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the pages server on this machine: every host is found there. */
  port: number;
  /** Blocked, an extension page framed in another site may not open a database. */
  thirdPartyCookies: 'blocked' | 'allowed';
  /** Profile folder to use and to leave as it is; without one, a fresh one that is thrown away. */
  profile?: string;
  /** Of the window, in CSS pixels; the page has what the browser's own bars and panels leave. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Leaves the welcome page open that an installation opens; otherwise it is closed. */
  keepWelcome?: boolean;
}

/** The extension's isolated world in one page: where its content script runs. */
export interface ContentWorld {
  /** Value of an expression there; promises are awaited. Rejects with what it throws. */
  evaluate(expression: string): Promise<unknown>;
}

/** ms in which a worker that runs says something. */
const ANSWERED_WITHIN = 500;

/** Starts the real browser, without a window, with the extension loaded. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  return Chromium.start(options, await useProfile(options.profile), await openWayOut(options.port));
}

export class Chromium {
  readonly #options: ChromiumOptions;
  readonly #profile: Profile;
  readonly #wayOut: WayOut;
  readonly #browser: CDPSession;

  readonly context: BrowserContext;
  readonly extensionId: string;

  private constructor(
    options: ChromiumOptions,
    profile: Profile,
    wayOut: WayOut,
    context: BrowserContext,
    browser: CDPSession,
    extensionId: string,
  ) {
    this.#options = options;
    this.#profile = profile;
    this.#wayOut = wayOut;
    this.#browser = browser;
    this.context = context;
    this.extensionId = extensionId;
  }

  /** @internal Use `launchChromium`. */
  static async start(
    options: ChromiumOptions,
    profile: Profile,
    wayOut: WayOut,
  ): Promise<Chromium> {
    await choosePreferences(profile.folder, options.thirdPartyCookies);
    const isFirst = await isFirstStart(profile.folder, options.extension);
    const { width, height } = options.viewport ?? { width: 1280, height: 900 };
    const context = await chromium.launchPersistentContext(profile.folder, {
      executablePath: await ensureChromium(),
      ignoreHTTPSErrors: true,
      // The window's own measures, so that a side panel takes its room from the page.
      viewport: null,
      colorScheme: options.colorScheme ?? 'light',
      ignoreDefaultArgs: ['--headless', '--disable-extensions'],
      args: [
        '--headless=new',
        '--no-sandbox',
        `--window-size=${width},${height}`,
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-extensions-except=${options.extension}`,
        `--load-extension=${options.extension}`,
        '--enable-unsafe-extension-debugging',
        '--ignore-certificate-errors',
        `--proxy-server=http://127.0.0.1:${wayOut.port}`,
        // Loopback too: a request to this machine is a request.
        '--proxy-bypass-list=<-loopback>',
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // One that is stopped while it is being installed never comes back.
    await until('the service worker to be in charge', () =>
      worker.evaluate("registration.active?.state === 'activated'"),
    );
    const browser = context.browser();
    if (browser === null) throw new Error('Playwright hands over no browser.');
    const started = new Chromium(
      options,
      profile,
      wayOut,
      context,
      await browser.newBrowserCDPSession(),
      new URL(worker.url()).host,
    );
    if (isFirst) {
      const welcome = await started.welcomePage();
      if (options.keepWelcome !== true) await welcome.close();
    }
    return started;
  }

  /** `host:port` of each connection asked for, before a restart too, less the browser's own. */
  get asked(): readonly string[] {
    return this.#wayOut.asked;
  }

  get profile(): string {
    return this.#profile.folder;
  }

  /** Opens an extension page such as `journal.html` or `sidepanel.html?tab=3` in a tab. */
  async openView(view: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${view}`);
    return page;
  }

  /** The welcome page, once the installation has opened it. */
  async welcomePage(): Promise<Page> {
    const address = `chrome-extension://${this.extensionId}/welcome.html`;
    const page = await until('the welcome page', () =>
      this.context.pages().find((candidate) => candidate.url().startsWith(address)),
    );
    await page.waitForLoadState();
    return page;
  }

  /** Presses the extension's toolbar button while `page` is the tab in front. */
  async pressToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    const { targetInfos } = await this.#browser.send('Target.getTargets', {
      filter: [{ type: 'tab' }],
    });
    const tabs = targetInfos.filter(({ url }) => url === page.url());
    const [tab] = tabs;
    if (tab === undefined || tabs.length > 1) throw new Error(`Not one tab at ${page.url()}.`);
    await this.#browser.send('Extensions.triggerAction', {
      id: this.extensionId,
      targetId: tab.targetId,
    });
  }

  /** The browser's own side panel, once it is open. */
  async sidePanelPage(): Promise<Page> {
    const page = await until('the side panel', async () => {
      for (const candidate of this.context.pages()) {
        if (this.#isView(candidate.url()) && !(await this.#isTab(candidate))) return candidate;
      }
      return undefined;
    });
    // Until it is laid out, nothing in it can be seen or clicked.
    await until('the side panel to be laid out', () => page.evaluate<boolean>('innerWidth > 0'));
    return page;
  }

  /** The sidebar's frame in a host page, once it is there. */
  async dockedFrame(page: Page): Promise<Frame> {
    const frame = await until('the docked frame', () =>
      page.frames().find((candidate) => this.#isView(candidate.url())),
    );
    await frame.waitForLoadState();
    return frame;
  }

  /** The extension's service worker, once it runs. */
  async serviceWorker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent('serviceworker');
  }

  /** Ends the extension's service worker, as the browser does whenever it likes. */
  async stopWorker(): Promise<void> {
    const workers = async () => {
      const { targetInfos } = await this.#browser.send('Target.getTargets');
      return targetInfos.filter(
        ({ type, url }) => type === 'service_worker' && new URL(url).host === this.extensionId,
      );
    };
    // One that is started again at once may have the same name: it is told by what it remembers.
    // Of one that has ended there may come no answer at all.
    const tell = (expression: string) =>
      Promise.all(
        this.context
          .serviceWorkers()
          .map((worker) =>
            Promise.race([
              worker.evaluate<unknown>(expression).catch(() => false),
              new Promise((resolve) => setTimeout(() => resolve(false), ANSWERED_WITHIN)),
            ]),
          ),
      );
    const running = await workers();
    await tell('globalThis.isToStop = true');
    for (const { targetId } of running)
      await this.#browser.send('Target.closeTarget', { targetId });
    await until('the service worker to stop', async () => {
      const left = await workers();
      if (!left.some((one) => running.some(({ targetId }) => targetId === one.targetId)))
        return true;
      return !(await tell('globalThis.isToStop === true')).includes(true);
    });
  }

  /** The world of the content script in a page, once it is there. It ends with the page's document. */
  async contentWorld(page: Page): Promise<ContentWorld> {
    const session = await this.context.newCDPSession(page);
    let contextId: number | undefined;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${this.extensionId}`) contextId = context.id;
    });
    await session.send('Runtime.enable');
    const id = await until('the content script', () => contextId);
    return {
      evaluate: async (expression) => {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          contextId: id,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails !== undefined) {
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        }
        return result.value as unknown;
      },
    };
  }

  /** Closes the browser and starts it again on the same profile. */
  async reopen(): Promise<Chromium> {
    await this.context.close();
    return Chromium.start(this.#options, this.#profile, this.#wayOut);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.#wayOut.close();
    await this.#profile.dispose();
  }

  #isView(url: string): boolean {
    return url.startsWith(`chrome-extension://${this.extensionId}/sidepanel.html`);
  }

  /** Whether a page is in the tab strip, and not beside it. */
  async #isTab(page: Page): Promise<boolean> {
    return page.evaluate('chrome.tabs.getCurrent().then((tab) => tab !== undefined)');
  }
}

/** What third parties may keep can only be chosen in the profile, before the browser reads it. */
async function choosePreferences(
  profile: string,
  thirdPartyCookies: ChromiumOptions['thirdPartyCookies'],
): Promise<void> {
  const blocked = thirdPartyCookies === 'blocked';
  const preferences = {
    profile: { cookie_controls_mode: blocked ? 1 : 0, block_third_party_cookies: blocked },
  };
  const folder = path.join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  // A profile used before has the choice, and much else, in it already.
  await writeFile(path.join(folder, 'Preferences'), JSON.stringify(preferences), {
    flag: 'wx',
  }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}
