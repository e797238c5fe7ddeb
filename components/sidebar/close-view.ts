import { browser } from 'wxt/browser';
import { isFramed } from '@/utils/messages/dock';
import { sidebarAction } from '@/utils/sidebar/firefox';

/**
 * Closes the sidebar, whichever it is: docked in a page, Firefox's own, Chromium's panel or a tab.
 *
 * @param undock takes a docked one out of its page
 */
export async function closeView(undock: () => void): Promise<void> {
  if (isFramed()) {
    undock();
    return;
  }
  const isTab = (await browser.tabs.getCurrent()) !== undefined;
  if (sidebarAction !== undefined && !isTab) await sidebarAction.close();
  else window.close();
}
