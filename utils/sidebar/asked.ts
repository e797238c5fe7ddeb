import { browser } from 'wxt/browser';
import type { SenderInfo } from '@/utils/messages/sender';
import { tell } from '@/utils/messages/wire';
import type { AskedPlace } from './place';

/**
 * What the sidebar is to show when it opens, from the moment someone asked for it from outside until
 * the sidebar of that window has taken it. It may hold words of a page, and of a person: so it is in
 * `storage.session`, in memory only, out of content scripts' reach and gone when it was taken.
 */
const KEY = 'sidebar/asked';

/** ms; a sidebar that opens later than that was opened for something else. */
const FRESH_FOR = 30_000;

interface Asked {
  place: AskedPlace;
  beside: Beside;
  /** As `Date.now()` has it. */
  at: number;
}

/** The tab that was in front, as far as the browser said. */
export interface Beside {
  tabId?: number | undefined;
  windowId?: number | undefined;
}

/** Keeps it, and tells a sidebar that is open already. */
export async function keepAsked(place: AskedPlace, beside: Beside): Promise<void> {
  const asked: Asked = { place, beside, at: Date.now() };
  await browser.storage.session.set({ [KEY]: asked });
  tell('sidebar/asked');
}

/** One hand at a time: what two sidebars reach for goes to one of them. */
let last: Promise<unknown> = Promise.resolve();

/**
 * What was asked for and is this sidebar's to show, once.
 *
 * @param windowId of the sidebar that is the browser's own; a docked one is known by its tab
 */
export function takeAsked(
  sender: SenderInfo,
  windowId: number | undefined,
): Promise<AskedPlace | null> {
  const taking = last.then(async () => {
    const asked = (await browser.storage.session.get(KEY))[KEY] as Asked | undefined;
    if (asked === undefined) return null;
    const isOld = Date.now() - asked.at > FRESH_FOR;
    if (!isOld && !isFor(asked.beside, sender, windowId)) return null;
    await browser.storage.session.remove(KEY);
    return isOld ? null : asked.place;
  });
  last = taking.catch(() => undefined);
  return taking;
}

function isFor(beside: Beside, sender: SenderInfo, windowId: number | undefined): boolean {
  // Docked in a page, or in a tab of its own.
  if (sender.tab !== undefined) return sender.tab.id === beside.tabId;
  return beside.windowId === undefined || windowId === undefined || beside.windowId === windowId;
}
