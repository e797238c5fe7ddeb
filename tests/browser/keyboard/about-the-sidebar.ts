import { claim, seen } from '../journey/seeing';
import type { SidebarDesk } from './desk';
import { inWords } from './stop';

/** The sidebar's own furniture: its tabs, its menu and the list of its shortcuts. */

export async function useTabs({ hands, sitDown }: SidebarDesk): Promise<void> {
  await sitDown();
  await hands.tabTo('tab', 'Now');
  await hands.press('ArrowRight');
  await hands.on('tab', 'Guidance', 'selected');
  await hands.press('End');
  const last = await hands.on('tab', /./, 'selected');
  await hands.press('ArrowRight');
  await hands.on('tab', 'Now', 'selected');
  await hands.press('ArrowLeft');
  await hands.on('tab', last.name, 'selected');
  await hands.press('Home');
  await hands.on('tab', 'Now', 'selected');
  // All of them are one stop.
  await hands.press('Tab');
  const next = await hands.focused();
  claim(next.role !== 'tab', `After a tab comes ${inWords(next)}.`);
}

export async function useMenu({ hands, sitDown, opens }: SidebarDesk): Promise<void> {
  await sitDown();
  await hands.tabTo('button', 'Menu');
  await hands.enter();
  await hands.on('button', 'Menu', 'expanded');
  await hands.tabTo('button', 'Close Sidelight');
  await hands.press('Escape');
  await hands.on('button', 'Menu', 'collapsed');
  const pages = [
    ['Open the journal page', 'journal.html'],
    ['Open the practice page', 'rehearsal.html'],
    ['Settings', 'options.html'],
  ] as const;
  for (const [name, view] of pages) {
    await hands.enter();
    await hands.on('button', 'Menu', 'expanded');
    await hands.tabTo('link', name);
    await opens(view, () => hands.enter());
    await hands.on('button', 'Menu', 'collapsed');
  }
}

/** The list of shortcuts: by its key and from the menu, and closed again. */
export async function listShortcuts({ hands, sitDown }: SidebarDesk): Promise<void> {
  await sitDown();
  await hands.tabTo('summary', 'Why this?');
  await hands.press('?');
  await hands.on('heading', 'Keyboard shortcuts');
  await hands.tabTo('button', 'Close');
  await hands.press('Escape');
  await hands.on('summary', 'Why this?');
  await hands.tabBackTo('button', 'Menu');
  await hands.enter();
  await hands.tabTo('button', 'Keyboard shortcuts');
  await hands.enter();
  await hands.on('heading', 'Keyboard shortcuts');
  await hands.tabTo('button', 'Close');
  await hands.enter();
  await hands.on('button', 'Menu');

  // What lies behind it is out of reach: the next stop is the browser's or the host page's.
  await hands.press('?');
  await hands.on('heading', 'Keyboard shortcuts');
  await hands.tabTo('button', 'Close');
  await hands.press('Tab');
  const next = await hands.focused();
  claim(
    next.role === 'page' || next.name === 'Close',
    `Tab leads out of the open dialog: to ${inWords(next)}.`,
  );
}

/** Single keys do nothing once they are switched off, and are not shown. */
export async function pressSingleKeysInVain({ hands, sitDown }: SidebarDesk): Promise<void> {
  await sitDown();
  await seen(
    hands.view,
    'the hint of the key to be gone',
    "!document.querySelector('input[type=search]').hasAttribute('aria-keyshortcuts')",
  );
  const before = await hands.tabTo('summary', 'Why this?');
  await hands.press('?');
  await hands.on(before.role, before.name);
  await hands.press('Tab');
  claim(
    await hands.view.evaluate<boolean>("document.querySelector('dialog[open]') === null"),
    '“?” opens the list though single keys are switched off.',
  );
  // Left alone, it is Firefox's own key, for finding words on the page.
  await hands.press('/');
  claim(
    await hands.view.evaluate<boolean>("document.activeElement.type !== 'search'"),
    '“/” goes to the look-up though single keys are switched off.',
  );
}
