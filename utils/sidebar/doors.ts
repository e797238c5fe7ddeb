import { browser } from 'wxt/browser';
import { LOOK_UP_COMMAND } from './door-names';
import { serveMenus } from './menus';
import { serveOmnibox } from './omnibox';
import type { Sidebar } from './placement';

/** The ways to the look-up from outside of the sidebar. All of them work without a network. */
export function serveDoors(sidebar: Sidebar): void {
  serveMenus(sidebar);
  serveOmnibox(sidebar);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== LOOK_UP_COMMAND) return;
    sidebar.show({ at: 'look-up', query: '' }, tab).catch(console.error);
  });
}
