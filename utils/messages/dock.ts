import { ask } from './client';

/** How long a docked frame waits for its key, in ms, before it says how to open it properly. */
const KEY_WAIT = 8_000;

/** What the content script hands the frame it docked. */
export interface DockKey {
  sidelightDock: string;
}

export const isFramed = (): boolean => window.top !== window.self;

/** What an admitted frame has: its tab, and a line to the page it is docked in. */
export interface Docked {
  tabId: number;
  page: MessagePort;
}

let admittedAs: Docked | undefined;
export const docked = (): Docked | undefined => admittedAs;

// The listener stands before the frame's load event, on which the content script sends the key.
const handed = isFramed() ? awaitKey() : undefined;

/**
 * Whether this view may show the journal: at once outside a frame; in a docked frame after its
 * one-time key was redeemed; never in a frame that a page made.
 */
export async function admitted(): Promise<boolean> {
  if (handed === undefined) return true;
  redeeming ??= handed.then(redeem);
  return redeeming;
}

let redeeming: Promise<boolean> | undefined;

interface Handed {
  key: string;
  page: MessagePort;
}

async function redeem(received: Handed | undefined): Promise<boolean> {
  if (received === undefined) return false;
  const { trusted, tabId } = await ask('dock/redeem', { key: received.key });
  if (trusted) admittedAs = { tabId, page: received.page };
  return trusted;
}

function awaitKey(): Promise<Handed | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      window.removeEventListener('message', listen);
      resolve(undefined);
    }, KEY_WAIT);
    const listen = (event: MessageEvent<unknown>) => {
      if (event.source !== window.parent) return;
      const key = (event.data as Partial<DockKey> | null)?.sidelightDock;
      const [page] = event.ports;
      if (typeof key !== 'string' || page === undefined) return;
      clearTimeout(timer);
      window.removeEventListener('message', listen);
      resolve({ key, page });
    };
    window.addEventListener('message', listen);
  });
}
