import path from 'node:path';
import type { Page } from 'playwright-core';
import { until } from '@/scripts/until';
import { launchChromium } from '@/tests/browser/support/chromium';
import type { Chromium } from '@/tests/browser/support/chromium';
import { scriptFor } from './build';
import type { InPage } from './in-page';
import type { ViewClock } from './in-view/clock';
import type { Handled } from './in-worker/clock';
import { timedCopy } from './timed-copy';

/** What every browser of the benchmark is started with. */
export interface Kit {
  extension: string;
  port: number;
  scripts: { page: string; view: string };
}

/** @param folder where a copy of the extension may lie for as long */
export async function makeKit(extension: string, port: number, folder: string): Promise<Kit> {
  const copy = path.join(folder, 'sidelight');
  await timedCopy(extension, copy);
  return {
    port,
    extension: copy,
    scripts: { page: await scriptFor('page'), view: await scriptFor('view') },
  };
}

type Arguments<Name extends keyof InPage> = Parameters<InPage[Name]>;
type Result<Name extends keyof InPage> = Awaited<ReturnType<InPage[Name]>>;

/** A page of the extension in which nothing runs but what the benchmark runs. */
export interface QuietPage {
  run<Name extends keyof InPage>(name: Name, ...words: Arguments<Name>): Promise<Result<Name>>;
  close(): Promise<void>;
}

/** A real view, and a clock in it. */
export interface View {
  page: Page;
  clock<Name extends keyof ViewClock>(name: Name): Promise<ViewClock[Name]>;
  /** As soon as it is known. */
  when(name: 'asked' | 'rows' | 'changed' | 'seen' | 'pressed'): Promise<number>;
  reset(): Promise<void>;
  lookFor(text: string): Promise<void>;
  close(): Promise<void>;
}

/** One browser with one journal in it. */
export class Stand {
  private constructor(
    readonly chromium: Chromium,
    readonly kit: Kit,
  ) {}

  static async open(kit: Kit, profile: string): Promise<Stand> {
    const { extension, port } = kit;
    const options = { extension, port, profile, thirdPartyCookies: 'blocked' } as const;
    return new Stand(await launchChromium(options), kit);
  }

  async quietPage(): Promise<QuietPage> {
    const page = await this.chromium.context.newPage();
    const session = await this.chromium.context.newCDPSession(page);
    // The view's own scripts never run; those of the benchmark do.
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(`chrome-extension://${this.chromium.extensionId}/journal.html`);
    await session.send('Emulation.setScriptExecutionDisabled', { value: false });
    await page.evaluate(this.kit.scripts.page);
    return {
      run: (name, ...words) => page.evaluate(`journalBench.${name}(...${JSON.stringify(words)})`),
      close: () => page.close(),
    };
  }

  /**
   * Opens a real view such as `journal.html`: in a tab in front, as people do, or in a window of its
   * own, where several are to be in view at once. A hidden tab paints late, and a new window takes
   * the processor from what it shows.
   */
  async view(address: string, place: 'tab' | 'window'): Promise<View> {
    const page = await (place === 'tab' ? this.#newTab() : this.#newWindow());
    await page.addInitScript({ content: this.kit.scripts.view });
    await page.goto(`chrome-extension://${this.chromium.extensionId}/${address}`);
    const clock = <Name extends keyof ViewClock>(name: Name): Promise<ViewClock[Name]> =>
      page.evaluate(`benchView.${name}`);
    return {
      page,
      clock,
      when: (name) => until(`the view to have ${name}`, () => clock(name), 60_000),
      reset: () => page.evaluate('benchView.reset()'),
      lookFor: (text) => page.evaluate(`benchView.lookFor(${JSON.stringify(text)})`),
      close: () => page.close(),
    };
  }

  async #newTab(): Promise<Page> {
    const page = await this.chromium.context.newPage();
    await page.bringToFront();
    return page;
  }

  async #newWindow(): Promise<Page> {
    const { context } = this.chromium;
    const browser = context.browser();
    if (browser === null) throw new Error('Playwright hands over no browser.');
    const session = await browser.newBrowserCDPSession();
    const opening = context.waitForEvent('page');
    await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    await session.detach();
    return opening;
  }

  /** What the background has handled since it was last asked, of one kind of request, in ms. */
  async handled(request: string): Promise<number[]> {
    const worker = await this.chromium.serviceWorker();
    const all: Handled[] = await worker.evaluate('benchHandled.splice(0)');
    return all.filter(({ name }) => name === request).map(({ ms }) => ms);
  }

  /** ms for a key to be made from the passphrase where it is always made: in the background. */
  async derivation(): Promise<number> {
    return (await this.chromium.serviceWorker()).evaluate('benchDerivation()');
  }

  close(): Promise<void> {
    return this.chromium.close();
  }
}
