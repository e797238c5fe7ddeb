import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '@/scripts/until';
import { launchFirefox } from '@/tests/browser/support/firefox';
import type { Firefox, FirefoxOptions } from '@/tests/browser/support/firefox';
import { sidebarDockedIn } from './firefox-own-view';
import { sendToFirefox } from './firefox-wire';
import { JourneyFolder } from './journey-folder';
import { launcherPlace } from './launcher';
import { hostPage, viewOf } from './puppeteer';
import { opened, seen } from './seeing';
import type { HostPage, Stage, View } from './stage';

/** Whatever is on its way somewhere, such as a message that slides in, is there at once. */
const END_OF_MOTION = `document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
  .forEach((motion) => motion.finish())`;

/** Opens Firefox in an empty profile. The sidebar is docked, the journal read on its own page. */
export async function openFirefoxStage(
  options: Pick<FirefoxOptions, 'extension' | 'port'>,
): Promise<FirefoxStage> {
  const stage = new FirefoxStage(options, await JourneyFolder.make());
  try {
    await stage.start();
  } catch (error) {
    await stage.close();
    throw error;
  }
  return stage;
}

export class FirefoxStage implements Stage {
  readonly browser = 'Firefox';
  readonly #options: Pick<FirefoxOptions, 'extension' | 'port'>;
  readonly #folder: JourneyFolder;
  readonly #askedBefore: string[] = [];
  #firefox: Firefox | undefined;
  #tab: Page | undefined;
  #sidebar: View | undefined;
  #journal: Page | undefined;

  /** @internal Use `openFirefoxStage`. */
  constructor(options: Pick<FirefoxOptions, 'extension' | 'port'>, folder: JourneyFolder) {
    this.#options = options;
    this.#folder = folder;
  }

  get firefox(): Firefox {
    return opened(this.#firefox, 'browser');
  }

  /** The tab of the host page. */
  get tab(): Page {
    return opened(this.#tab, 'tab');
  }

  get page(): HostPage {
    return hostPage(this.tab);
  }

  get sidebar(): View {
    return opened(this.#sidebar, 'sidebar');
  }

  /** @internal */
  async start(): Promise<void> {
    const profile = await this.#folder.profile();
    const viewport = { width: 1400, height: 986 };
    this.#firefox = await launchFirefox({ ...this.#options, profile, viewport });
    const { browser } = this.#firefox;
    this.#tab = (await browser.pages())[0] ?? (await browser.newPage());
  }

  async openSidebar(): Promise<View> {
    await this.page.click(await launcherPlace(this.page));
    this.#sidebar = (await this.page.evaluate<boolean>("location.protocol === 'moz-extension:'"))
      ? sidebarDockedIn(this.tab)
      : viewOf(await this.firefox.dockedFrame(this.tab), this.tab);
    await seen(this.sidebar, 'the sidebar', "document.querySelector('[role=tablist]') !== null");
    return this.sidebar;
  }

  async openJournal(): Promise<View> {
    this.#journal = await this.firefox.openView('journal.html');
    return viewOf(this.#journal, this.#journal);
  }

  async openPractice(): Promise<void> {
    this.#journal = undefined;
    this.#tab = await this.firefox.openView('rehearsal.html');
  }

  async takeOut(): Promise<string> {
    const journal = opened(this.#journal, 'journal');
    const folder = await this.#folder.roomForFile();
    await sendToFirefox(this.firefox.browser, 'browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
    const view = viewOf(journal, journal);
    await view.click(['button', 'Export']);
    const name = await seen<string>(
      view,
      'the name of the file that was taken out',
      String.raw`document.body.innerText.match(/in the file (\S+\.zip)/)?.[1] ?? null`,
    );
    const file = path.join(folder, name);
    // Its name is taken at once; until it is whole, it grows under another.
    await until(
      `the file ${name}`,
      () => existsSync(file) && statSync(file).size > 0 && !existsSync(`${file}.part`),
    );
    return file;
  }

  async bringIn(file: string): Promise<void> {
    const input = await opened(this.#journal, 'journal').$('input[type=file]');
    if (input === null) throw new Error('There is no way to bring a file in.');
    await input.uploadFile(file);
  }

  async restart(): Promise<void> {
    await this.#stop();
    await this.start();
  }

  async moveOn(): Promise<void> {
    this.#folder.moveOn();
    await this.restart();
  }

  async pictures(): Promise<Buffer[]> {
    const journal = this.#journal;
    const view = journal === undefined ? this.#sidebar : viewOf(journal, journal);
    await view?.evaluate(END_OF_MOTION);
    return [Buffer.from(await (journal ?? this.tab).screenshot())];
  }

  asked(): string[] {
    return [...this.#askedBefore, ...(this.#firefox?.asked ?? [])];
  }

  async close(): Promise<void> {
    await this.#stop();
    await this.#folder.remove();
  }

  async #stop(): Promise<void> {
    this.#askedBefore.push(...(this.#firefox?.asked ?? []));
    await this.#firefox?.close();
    this.#firefox = this.#tab = this.#sidebar = this.#journal = undefined;
  }
}
