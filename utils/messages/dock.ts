import { ask } from './client';

/** How long a docked frame waits for its key, in ms, before it says how to open it properly. */
const KEY_WAIT = 4_000;

/** What the content script hands the frame it docked. */
export interface DockKey {
  sidelightDock: string;
}

export const isFramed = (): boolean => window.top !== window.self;

/** The docked frame's own tab, once admitted. */
let ownTab: number | undefined;
export const dockedTab = (): number | undefined => ownTab;

// The listener stands before the frame's load event, on which the content script sends the key.
const key = isFramed() ? awaitKey() : undefined;

/**
 * Whether this view may show the journal: at once outside a frame; in a docked frame after its
 * one-time key was redeemed; never in a frame that a page made.
 */
export async function admitted(): Promise<boolean> {
  if (key === undefined) return true;
  return await redemption(key);
}

let redeeming: Promise<boolean> | undefined;
function redemption(awaited: Promise<string | undefined>): Promise<boolean> {
  redeeming ??= awaited.then(async (received) => {
    if (received === undefined) return false;
    const { trusted, tabId } = await ask('dock/redeem', { key: received });
    if (trusted) ownTab = tabId;
    return trusted;
  });
  return redeeming;
}

function awaitKey(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      window.removeEventListener('message', listen);
      resolve(undefined);
    }, KEY_WAIT);
    const listen = (event: MessageEvent<unknown>) => {
      const data = event.data as Partial<DockKey> | null;
      if (typeof data !== 'object' || typeof data?.sidelightDock !== 'string') return;
      clearTimeout(timer);
      window.removeEventListener('message', listen);
      resolve(data.sidelightDock);
    };
    window.addEventListener('message', listen);
  });
}
