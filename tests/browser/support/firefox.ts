import puppeteer from 'puppeteer-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { ensureFirefox } from '@/scripts/browsers';
import {
  FIREFOX_ARGUMENTS,
  addOnPreferences,
  firefoxView,
  isShowing,
  openFirefoxView,
} from '@/scripts/firefox';
import { until } from '@/scripts/until';
import { isFirstStart } from './first-start';
import { useProfile } from './profile';
import type { Profile } from './profile';
import { openWayOut } from './proxy';
import type { WayOut } from './proxy';

export interface FirefoxOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the pages server on this machine: every host is found there. */
  port: number;
  /** Profile folder to use and to leave as it is; without one, a fresh one that is thrown away. */
  profile?: string;
  /** Of the window, in CSS pixels; the page has what the browser's own bars and panels leave. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Leaves the welcome page open that an installation opens; otherwise it is closed. */
  keepWelcome?: boolean;
}

/** Starts the real browser, without a window, with the extension installed. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  return Firefox.start(options, await useProfile(options.profile), await openWayOut(options.port));
}

export class Firefox {
  readonly #options: FirefoxOptions;
  readonly #profile: Profile;
  readonly #wayOut: WayOut;

  readonly browser: Browser;

  private constructor(options: FirefoxOptions, profile: Profile, wayOut: WayOut, browser: Browser) {
    this.#options = options;
    this.#profile = profile;
    this.#wayOut = wayOut;
    this.browser = browser;
  }

  /** @internal Use `launchFirefox`. */
  static async start(options: FirefoxOptions, profile: Profile, wayOut: WayOut): Promise<Firefox> {
    const isFirst = await isFirstStart(profile.folder, options.extension);
    const { width, height } = options.viewport ?? { width: 1280, height: 900 };
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: await ensureFirefox(),
      acceptInsecureCerts: true,
      defaultViewport: null,
      userDataDir: profile.folder,
      args: [...FIREFOX_ARGUMENTS, `--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: {
        ...addOnPreferences(options.extension),
        'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': wayOut.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': wayOut.port,
        'network.proxy.failover_direct': false,
        // Loopback too: a request to this machine is a request.
        'network.proxy.allow_hijacking_localhost': true,
      },
    });
    await browser.installExtension(options.extension);
    const started = new Firefox(options, profile, wayOut, browser);
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

  /** Opens an extension page such as `journal.html` in a tab. */
  openView(view: string): Promise<Page> {
    return openFirefoxView(this.browser, view);
  }

  /** The welcome page, once the installation has opened it. */
  async welcomePage(): Promise<Page> {
    return until('the welcome page', async () => {
      for (const page of await this.browser.pages()) {
        if (await isShowing(page, firefoxView('welcome.html'))) return page;
      }
      return undefined;
    });
  }

  /** The sidebar's frame in a host page, once it is there. */
  async dockedFrame(page: Page): Promise<Frame> {
    return until('the docked frame', async () => {
      for (const frame of page.frames()) {
        if (await isShowing(frame, firefoxView('sidepanel.html'))) return frame;
      }
      return undefined;
    });
  }

  /** Closes the browser and starts it again on the same profile. */
  async reopen(): Promise<Firefox> {
    await this.browser.close();
    return Firefox.start(this.#options, this.#profile, this.#wayOut);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#wayOut.close();
    await this.#profile.dispose();
  }
}
