import { browser } from 'wxt/browser';
import { ownOrigin } from '@/utils/messages/own-origin';
import { keepAsked } from './asked';
import type { Beside } from './asked';
import { sidebarAction } from './firefox';
import { hashOfCard } from './place';
import type { AskedPlace } from './place';

const sidePanel = (browser as { sidePanel?: typeof browser.sidePanel }).sidePanel;

/**
 * Opens the browser's own sidebar beside a tab. To be called in the very turn of a click or a key:
 * later, browsers refuse. Resolves whether it is open.
 */
function openBeside({ tabId, windowId }: Beside): Promise<boolean> {
  const opening = opened(tabId, windowId);
  return opening === undefined ? Promise.resolve(false) : succeeds(opening);
}

function opened(tabId: number | undefined, windowId: number | undefined) {
  if (sidebarAction !== undefined) return sidebarAction.open();
  if (tabId !== undefined) return sidePanel?.open({ tabId });
  return windowId === undefined ? undefined : sidePanel?.open({ windowId });
}

/**
 * Shows a place in the sidebar beside a tab; where that cannot be opened, in a tab of its own, and
 * never in the place of the page, where somebody may be writing.
 *
 * @param dock docks the sidebar in the page, where it is wanted there; rejects where it cannot
 */
export async function showBeside(
  place: AskedPlace,
  beside: Beside,
  dock?: () => Promise<void>,
): Promise<void> {
  // First of all: the click is over at the first wait.
  const opening = dock === undefined ? openBeside(beside) : succeeds(dock());
  const keeping = keepAsked(place, beside);
  if (await opening) await keeping;
  else await showInTab(place, { isInFront: true });
}

/**
 * In a new tab. Words that were looked up are handed to it and not in its address, which browsers
 * remember.
 */
export async function showInTab(
  place: AskedPlace,
  { isInFront }: { isInFront: boolean },
): Promise<void> {
  // Not the passing alias that Chromium gives for a page that may be framed: no tab opens that.
  const page = `${ownOrigin()}/sidepanel.html`;
  const url = place.at === 'card' ? page + hashOfCard(place.slug) : page;
  const tab = await browser.tabs.create({ url, active: isInFront });
  if (place.at === 'look-up') await keepAsked(place, { tabId: tab.id });
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
