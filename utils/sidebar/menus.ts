import { browser } from 'wxt/browser';
import { X_MATCHES } from '@/utils/platforms/hosts';
import { language } from '@/utils/settings';
import { doorWords } from '@/utils/words/door-words';
import { questionOf } from './place';
import type { Sidebar } from './placement';

/** Ids of the lines in the browser's own menus. */
const SELECTION = 'look-up-selection';
const PAGE = 'look-up';
const BUTTON = 'look-up-from-button';

/**
 * Lines in the menu of the right mouse button: on words that are selected, anywhere, to look them up;
 * on the pages of a network and on the toolbar's button, to look something up.
 */
export function serveMenus(sidebar: Sidebar): void {
  let last = Promise.resolve();
  // One after the other, so that the language chosen last is the one that stays.
  const make = () => {
    last = last.then(makeMenus).catch(console.error);
  };
  // The browser keeps them between one start of the background and the next.
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  language.watch(make);

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const query = menuItemId === SELECTION ? questionOf(selectionText) : '';
    sidebar.show({ at: 'look-up', query }, tab).catch(console.error);
  });
}

async function makeMenus(): Promise<void> {
  const { lookUpSelection, lookUp } = await doorWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION, title: lookUpSelection, contexts: ['selection'] });
  browser.contextMenus.create({
    id: PAGE,
    title: lookUp,
    contexts: ['page', 'link', 'image', 'editable'],
    documentUrlPatterns: X_MATCHES,
  });
  browser.contextMenus.create({ id: BUTTON, title: lookUp, contexts: ['action'] });
}
