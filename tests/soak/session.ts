import type { Page } from 'playwright-core';
import { until } from '@/scripts/until';
import { launchChromium } from '@/tests/browser/support/chromium';
import type { Chromium, ChromiumOptions } from '@/tests/browser/support/chromium';
import { askFrom, askManyFrom, giveClient } from './asker';
import { ASK_PORT } from '@/utils/messages/ask-port';
import type { Payload, Reply, RequestName } from '@/utils/messages/protocol';

/** Ways in which everything ends from one moment to the next. */
export const DEATHS = [
  /** SIGKILL to all processes of the browser. */
  'browser',
  /** The process in which the extension's worker and its views run dies, whatever it is doing. */
  'process',
  /** The browser stops the worker; the views stay. */
  'worker',
] as const;

export type Death = (typeof DEATHS)[number];

/** A browser with the extension in it, and a view that asks; either may die and comes back. */
export class Session {
  readonly #options: ChromiumOptions;
  #chromium: Chromium;
  #view: Page;

  private constructor(options: ChromiumOptions, chromium: Chromium, view: Page) {
    this.#options = options;
    this.#chromium = chromium;
    this.#view = view;
  }

  /** @param options with a profile, since that is what is left of it all */
  static async start(options: ChromiumOptions & { profile: string }): Promise<Session> {
    const chromium = await launchChromium(options);
    return new Session(options, chromium, await openView(chromium));
  }

  get chromium(): Chromium {
    return this.#chromium;
  }

  get view(): Page {
    return this.#view;
  }

  /** @throws {Refused} and rejects with another error when the view dies meanwhile */
  ask<Name extends RequestName>(name: Name, payload: Payload<Name>): Promise<Reply<Name>> {
    return askFrom(this.#view, name, payload);
  }

  /** The same, of many at once. */
  askMany<Name extends RequestName>(
    name: Name,
    payloads: readonly Payload<Name>[],
  ): Promise<Reply<Name>[]> {
    return askManyFrom(this.#view, name, payloads);
  }

  /** Ends it. Resolves with when, in ms since 1970, once it has ended. */
  async die(death: Death): Promise<number> {
    if (death === 'browser') return killBrowser(this.#chromium);
    const time = Date.now();
    if (death === 'worker') await stopWorker(this.#chromium, this.#view);
    else await crash(this.#chromium, this.#view);
    return time;
  }

  /** What has ended begins again, on the same profile. */
  async comeBack(death: Death): Promise<void> {
    if (death === 'worker') return;
    if (death === 'browser') {
      await this.#chromium.close();
      this.#chromium = await launchChromium(this.#options);
    } else {
      await this.#view.close();
    }
    this.#view = await openView(this.#chromium);
  }

  close(): Promise<void> {
    return this.#chromium.close();
  }
}

async function openView(chromium: Chromium): Promise<Page> {
  const view = await chromium.openView('journal.html');
  await giveClient(view);
  return view;
}

async function killBrowser({ context }: Chromium): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const running = await session?.send('SystemInfo.getProcessInfo');
  const browser = running?.processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser does not say which process it is.');
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const time = Date.now();
  // The driver has started it as the leader of a group of its own.
  process.kill(-browser.id, 'SIGKILL');
  await closed;
  return time;
}

/** Resolves when it has stopped; asked for anything, it may be there again already. */
async function stopWorker({ context, extensionId }: Chromium, view: Page): Promise<void> {
  await view.evaluate(`
    globalThis.isCut = false;
    chrome.runtime.connect({ name: '${ASK_PORT}' }).onDisconnect.addListener(() => {
      globalThis.isCut = true;
    })`);
  const session = await context.browser()?.newBrowserCDPSession();
  const target = await until('the worker', async () => {
    const running = await session?.send('Target.getTargets');
    return running?.targetInfos.find(
      ({ type, url }) => type === 'service_worker' && new URL(url).host === extensionId,
    );
  });
  await session?.send('Target.closeTarget', { targetId: target.targetId });
  await until('the worker to stop', () => view.evaluate<boolean>('isCut'));
}

async function crash({ context }: Chromium, view: Page): Promise<void> {
  const session = await context.newCDPSession(view);
  const crashed = new Promise<void>((resolve) => view.once('crash', () => resolve()));
  // Nobody is left to answer.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}
