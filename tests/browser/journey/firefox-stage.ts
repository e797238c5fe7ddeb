import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '@/scripts/until';
import { launchFirefox } from '@/tests/browser/support/firefox';
import type { Firefox, FirefoxOptions } from '@/tests/browser/support/firefox';
import { sidebarDockedIn } from './firefox-own-view';
import { sendToFirefox } from './firefox-wire';
import { launcherPlace } from './launcher';
import { hostPage, viewOf } from './puppeteer';
import { seen } from './seeing';
import type { HostPage, Stage, View } from './stage';

/** Opens Firefox in an empty profile. The sidebar is docked, the journal read on its own page. */
export async function openFirefoxStage(
  options: Pick<FirefoxOptions, 'extension' | 'port'>,
): Promise<FirefoxStage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-journey-'));
  const stage = new FirefoxStage(options, folder);
  await stage.start();
  return stage;
}

export class FirefoxStage implements Stage {
  readonly browser = 'Firefox';
  readonly #options: Pick<FirefoxOptions, 'extension' | 'port'>;
  /** Holds a profile for each machine, and the files taken out. */
  readonly #folder: string;
  readonly #askedBefore: string[] = [];
  #machine = 1;
  #files = 0;
  #firefox: Firefox | undefined;
  #tab: Page | undefined;
  #sidebar: View | undefined;
  #journal: Page | undefined;

  /** @internal Use `openFirefoxStage`. */
  constructor(options: Pick<FirefoxOptions, 'extension' | 'port'>, folder: string) {
    this.#options = options;
    this.#folder = folder;
  }

  get firefox(): Firefox {
    return open(this.#firefox, 'browser');
  }

  /** The tab of the host page. */
  get tab(): Page {
    return open(this.#tab, 'tab');
  }

  get page(): HostPage {
    return hostPage(this.tab);
  }

  get sidebar(): View {
    return open(this.#sidebar, 'sidebar');
  }

  /** @internal */
  async start(): Promise<void> {
    const profile = path.join(this.#folder, `machine-${this.#machine}`);
    await mkdir(profile, { recursive: true });
    const viewport = { width: 1400, height: 986 };
    this.#firefox = await launchFirefox({ ...this.#options, profile, viewport });
    const { browser } = this.#firefox;
    this.#tab = (await browser.pages())[0] ?? (await browser.newPage());
  }

  async openSidebar(): Promise<View> {
    await this.page.click(await launcherPlace(this.page));
    const isOwnPage = await this.page.evaluate("location.protocol === 'moz-extension:'");
    this.#sidebar =
      isOwnPage === true
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
    const journal = open(this.#journal, 'journal');
    this.#files += 1;
    const folder = path.join(this.#folder, 'files', String(this.#files));
    await mkdir(folder, { recursive: true });
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
    // Until it is whole, it has another name.
    await until(`the file ${name}`, () => existsSync(file) && !existsSync(`${file}.part`));
    return file;
  }

  async bringIn(file: string): Promise<void> {
    const input = await open(this.#journal, 'journal').$('input[type=file]');
    if (input === null) throw new Error('There is no way to bring a file in.');
    await input.uploadFile(file);
  }

  async restart(): Promise<void> {
    await this.#stop();
    await this.start();
  }

  async moveOn(): Promise<void> {
    this.#machine += 1;
    await this.restart();
  }

  async pictures(): Promise<Buffer[]> {
    return [Buffer.from(await (this.#journal ?? this.tab).screenshot())];
  }

  asked(): string[] {
    return [...this.#askedBefore, ...(this.#firefox?.asked ?? [])];
  }

  async close(): Promise<void> {
    await this.#stop();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #stop(): Promise<void> {
    this.#askedBefore.push(...this.firefox.asked);
    await this.firefox.close();
    this.#firefox = this.#tab = this.#sidebar = this.#journal = undefined;
  }
}

function open<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`No ${name} is open.`);
  return thing;
}
