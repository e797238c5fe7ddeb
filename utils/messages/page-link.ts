import { browser } from 'wxt/browser';
import { admitted, docked, isFramed } from './dock';
import { PAGE_PORT, type FromPage, type FromView } from './page-port';

export interface PageLink {
  send(message: FromView): void;
  close(): void;
}

export interface LinkOptions {
  tabId: number;
  onMessage: (message: FromPage) => void;
  /** Nobody answers there: not a page Sidelight knows, or one that waits to be reloaded. */
  onGone: (reason?: string) => void;
}

/** A line from a view to the page in a tab, opened again when that page was loaded anew. */
export function openPageLink(options: LinkOptions): PageLink {
  const own = docked();
  return own ? linkOverDock(own.page, options) : linkToTab(options);
}

/** A docked frame goes with the page it is docked in: its line lives as long as it does. */
function linkOverDock(page: MessagePort, { onMessage }: LinkOptions): PageLink {
  const send = (message: FromView) => {
    page.postMessage(message);
  };
  page.onmessage = (event: MessageEvent<FromPage>) => {
    onMessage(event.data);
  };
  send({ type: 'watch' });
  return {
    send,
    close: () => {
      page.onmessage = null;
      send({ type: 'rest' });
    },
  };
}

/** ms; the page's end of the line is there a moment after the page is, and goes a moment after it. */
const AGAIN_AFTER = [100, 400, 1_500] as const;

function linkToTab({ tabId, onMessage, onGone }: LinkOptions): PageLink {
  let port: ReturnType<typeof browser.tabs.connect> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (message: FromView) => {
    port?.postMessage(message);
  };

  const connect = (waits: readonly number[]) => {
    clearTimeout(timer);
    const opened = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 });
    port = opened;
    let isAnswered = false;
    opened.onMessage.addListener((message: unknown) => {
      isAnswered = true;
      onMessage(message as FromPage);
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      // No receiver is an answer, not a fault: Chromium logs the error unless it is looked at.
      onGone(browser.runtime.lastError?.message);
      const [wait, ...later] = isAnswered ? AGAIN_AFTER : waits;
      if (wait !== undefined) timer = setTimeout(() => connect(later), wait);
    });
    send({ type: 'watch' });
  };
  const onUpdated = (updated: number, change: { status?: string }) => {
    if (updated === tabId && change.status === 'complete' && port === undefined) {
      connect(AGAIN_AFTER);
    }
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  connect(AGAIN_AFTER);

  return {
    send,
    close: () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      clearTimeout(timer);
      const open = port;
      port = undefined;
      open?.disconnect();
    },
  };
}

/**
 * Calls back with the tab this view goes with, now and whenever that changes: the one named in its
 * address (`?tab=`), the docked frame's own, or else the one in front in this window.
 */
export async function watchFollowedTab(
  callback: (tabId: number | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) {
    callback(Number(named));
    return;
  }
  if (isFramed()) {
    callback((await admitted()) ? docked()?.tabId : undefined);
    return;
  }
  const { id: windowId } = await browser.windows.getCurrent();
  const look = async () => {
    const [tab] = await browser.tabs.query(
      windowId === undefined ? { active: true, currentWindow: true } : { active: true, windowId },
    );
    if (!signal.aborted) callback(tab?.id);
  };
  const onActivated = (activated: { windowId: number }) => {
    if (activated.windowId === windowId) void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
  });
  await look();
}
