import { browser } from 'wxt/browser';
import type { PackStore } from '@/utils/guidance/packs/store/pack-store';
import { LOOK_UP_COMMAND } from './door-names';
import { serveMenus } from './menus';
import { serveOmnibox } from './omnibox';
import type { Sidebar } from './placement';

/** The ways to the look-up from outside of the sidebar. All of them work without a network. */
export function serveDoors(sidebar: Sidebar, packs: Pick<PackStore, 'list' | 'read'>): void {
  serveMenus(sidebar);
  serveOmnibox(sidebar, packs);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== LOOK_UP_COMMAND) return;
    sidebar.show({ at: 'look-up', query: '' }, tab).catch(console.error);
  });
}
