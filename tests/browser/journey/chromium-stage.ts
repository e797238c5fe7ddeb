import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '@/tests/browser/support/chromium';
import type { Chromium, ChromiumOptions } from '@/tests/browser/support/chromium';
import { JourneyFolder } from './journey-folder';
import { launcherPlace } from './launcher';
import { hostPage, viewOf } from './playwright';
import { opened, seen } from './seeing';
import type { HostPage, Stage, View } from './stage';

export interface ChromiumStageOptions extends Pick<
  ChromiumOptions,
  'extension' | 'port' | 'thirdPartyCookies'
> {
  /** Where the sidebar opens from the launcher. */
  sidebar: 'panel' | 'dock';
  /** Where the journal is read: in the sidebar, or on its own page. */
  journal: 'sidebar' | 'page';
}

/** Opens Chromium in an empty profile. */
export async function openChromiumStage(options: ChromiumStageOptions): Promise<ChromiumStage> {
  const stage = new ChromiumStage(options, await JourneyFolder.make());
  try {
    await stage.start();
  } catch (error) {
    await stage.close();
    throw error;
  }
  return stage;
}

/** A view of Sidelight's, and the tab or panel it is in. */
interface Shown {
  view: View;
  page: Page;
}

export class ChromiumStage implements Stage {
  readonly browser = 'Chromium';
  readonly #options: ChromiumStageOptions;
  readonly #folder: JourneyFolder;
  readonly #askedBefore: string[] = [];
  #chromium: Chromium | undefined;
  #tab: Page | undefined;
  #sidebar: Shown | undefined;
  #journal: Shown | undefined;

  /** @internal Use `openChromiumStage`. */
  constructor(options: ChromiumStageOptions, folder: JourneyFolder) {
    this.#options = options;
    this.#folder = folder;
  }

  get chromium(): Chromium {
    return opened(this.#chromium, 'browser');
  }

  /** The tab of the host page. */
  get tab(): Page {
    return opened(this.#tab, 'tab');
  }

  get page(): HostPage {
    return hostPage(this.tab);
  }

  get sidebar(): View {
    return opened(this.#sidebar, 'sidebar').view;
  }

  /** @internal */
  async start(): Promise<void> {
    const { extension, port, thirdPartyCookies, sidebar } = this.#options;
    const chromium = await launchChromium({
      extension,
      port,
      thirdPartyCookies,
      profile: await this.#folder.profile(),
      viewport: { width: 1400, height: 900 },
    });
    this.#chromium = chromium;
    const worker = await chromium.serviceWorker();
    await worker.evaluate(`chrome.storage.local.set({ placement: '${sidebar}' })`);
    this.#tab = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  }

  async openSidebar(): Promise<View> {
    await this.page.click(await launcherPlace(this.page));
    const inPanel = this.#options.sidebar === 'panel';
    if (inPanel) {
      const page = await this.chromium.sidePanelPage();
      this.#sidebar = { view: viewOf(page), page };
    } else {
      const frame = await this.chromium.dockedFrame(this.tab);
      this.#sidebar = { view: viewOf(frame), page: this.tab };
    }
    await seen(this.sidebar, 'the sidebar', "document.querySelector('[role=tablist]') !== null");
    return this.sidebar;
  }

  async openJournal(): Promise<View> {
    if (this.#options.journal === 'page') {
      const page = await this.chromium.openView('journal.html');
      this.#journal = { view: viewOf(page), page };
    } else {
      await this.sidebar.click(['tab', 'Journal']);
      this.#journal = opened(this.#sidebar, 'sidebar');
    }
    return this.#journal.view;
  }

  async openPractice(): Promise<void> {
    await this.tab.bringToFront();
    this.#journal = undefined;
    await this.page.open(`chrome-extension://${this.chromium.extensionId}/rehearsal.html`);
  }

  async takeOut(): Promise<string> {
    const { page, view } = opened(this.#journal, 'journal');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      view.click(['button', 'Export']),
    ]);
    const file = path.join(await this.#folder.roomForFile(), download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  async bringIn(file: string): Promise<void> {
    const { page, view } = opened(this.#journal, 'journal');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      view.click(['button', 'Import']),
    ]);
    await chooser.setFiles(file);
  }

  async restart(): Promise<void> {
    await this.#stop();
    await this.start();
  }

  /** Ends the browser without a warning. */
  async crash(): Promise<void> {
    const { context } = this.chromium;
    const ended = new Promise((resolve) => context.once('close', resolve));
    const session = await context.browser()?.newBrowserCDPSession();
    // Nobody is left to answer it.
    session?.send('Browser.crash').catch(() => undefined);
    await ended;
  }

  async moveOn(): Promise<void> {
    this.#folder.moveOn();
    await this.restart();
  }

  async pictures(): Promise<Buffer[]> {
    const front = this.#journal?.page === this.#sidebar?.page ? undefined : this.#journal?.page;
    const pages = new Set([front ?? this.tab, this.#sidebar?.page ?? this.tab]);
    return Promise.all([...pages].map((page) => page.screenshot({ animations: 'disabled' })));
  }

  asked(): string[] {
    return [...this.#askedBefore, ...(this.#chromium?.asked ?? [])];
  }

  async close(): Promise<void> {
    await this.#stop();
    await this.#folder.remove();
  }

  async #stop(): Promise<void> {
    this.#askedBefore.push(...(this.#chromium?.asked ?? []));
    await this.#chromium?.close();
    this.#chromium = this.#tab = this.#sidebar = this.#journal = undefined;
  }
}
