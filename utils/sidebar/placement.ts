import { browser } from 'wxt/browser';
import { order } from '@/utils/messages/wire';
import { X_HOSTS } from '@/utils/platforms/hosts';
import { placement, type Placement } from '@/utils/settings';
import { reloadInWords } from '@/utils/words/page-words';
import type { Beside } from './asked';
import { showBeside } from './beside';
import { sidebarAction } from './firefox';
import type { AskedPlace } from './place';

/** The browser's own side panel, where there is one that can be opened from a page (Chromium). */
const sidePanel = (browser as { sidePanel?: typeof browser.sidePanel }).sidePanel;

/** A tab, as the browser's events tell of it. */
export interface TabInFront {
  id?: number | undefined;
  windowId?: number | undefined;
  /** Only of pages Sidelight may read. */
  url?: string | undefined;
}

export interface Sidebar {
  openFor(tabId: number): Promise<'panel' | 'dock'>;
  /** Shows a place in it. To be called in the very turn of a click or a key. */
  show(place: AskedPlace, tab: TabInFront | undefined): Promise<void>;
  /** Has it open beside a tab, whether or not it was. To be called in the very turn of a click. */
  showFor(tabId: number): Promise<void>;
}

/**
 * Opens the sidebar where the practitioner wants it, from the toolbar, the keyboard and the
 * launcher. A panel opens only in the very turn of a click, so nothing here waits before `open`.
 */
export function serveSidebar(): Sidebar {
  /** The panel until it is known, for the same reason. */
  let where: Placement = 'panel';
  const follow = (chosen: Placement) => {
    where = chosen;
    followPlacement(chosen);
  };
  browser.action.onClicked.addListener((tab) => {
    // Firefox's button always works its own sidebar: which one is set cannot be known in time.
    if (sidebarAction) void sidebarAction.toggle();
    else if (tab.id !== undefined) pressed(tab.id, tab.url);
  });
  void placement.getValue().then(follow);
  placement.watch(follow);

  return {
    openFor: async (tabId) => {
      if (!sidePanel) return 'dock';
      return sidePanel.open({ tabId }).then(
        () => 'panel' as const,
        () => 'dock' as const,
      );
    },
    show: (place, tab) => {
      const tabId = tab?.id;
      const beside: Beside = { tabId, windowId: tab?.windowId };
      const docks = sidePanel !== undefined && where === 'dock' && isKnown(tab?.url);
      if (!docks || tabId === undefined) return showBeside(place, beside);
      return showBeside(place, beside, () => order('dock/show', tabId));
    },
    showFor: async (tabId) => {
      const dock = () => order('dock/show', tabId);
      if (!sidePanel || where === 'dock') return dock();
      return sidePanel.open({ tabId }).catch(dock);
    },
  };
}

/** Chromium opens the panel by itself unless the sidebar is docked; then the button reaches us. */
function followPlacement(where: Placement): void {
  void sidePanel?.setPanelBehavior({ openPanelOnActionClick: where === 'panel' });
}

function pressed(tabId: number, url: string | undefined): void {
  if (!isKnown(url)) void sidePanel?.open({ tabId });
  else order('dock/toggle', tabId).catch(() => sayReload(tabId));
}

function isKnown(url: string | undefined): boolean {
  const host = url === undefined ? undefined : new URL(url).hostname;
  return X_HOSTS.some((known) => known === host);
}

/** The page was open before this Sidelight was: it can be worked only after it is loaded anew. */
async function sayReload(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '↻' });
  await browser.action.setTitle({
    tabId,
    title: await reloadInWords(),
  });
}
