import { depart, whenArrived } from './arrival';
import { change, current } from './state';
import type { ComposeFor } from './state';

/** In-page navigation by the History API. Dialogs have paths of their own, over the page below. */

interface Kept {
  below: string | null;
  composeFor: ComposeFor;
}

const DIALOGS = /^\/(compose\/post|intent\/post|intent\/tweet|i\/keyboard_shortcuts)$/;

export function isDialogPath(path: string): boolean {
  return DIALOGS.test(path.split('?', 1)[0] ?? '');
}

const scrolled = new Map<string, number>();

/** Resolves when the page stands, its title included. */
export function navigate(path: string, composeFor: ComposeFor = {}): Promise<void> {
  const { place } = current();
  const page = place.below ?? place.path;
  scrolled.set(page, window.scrollY);
  const below = isDialogPath(path) ? page : null;
  history.pushState({ below, composeFor } satisfies Kept, '', path);
  depart();
  const stays = below !== null || path === page;
  change({ place: { path, below, composeFor }, menu: null });
  if (!stays) window.scrollTo(0, 0);
  return whenArrived();
}

export function back(): void {
  history.back();
}

/** Leaves a dialog: back to where it was opened, or, opened by its address, to the page below. */
export function leaveDialog(): void {
  const { place } = current();
  if (place.below === null) return;
  if (isKept(history.state)) {
    history.back();
    return;
  }
  history.replaceState(null, '', place.below);
  read(place.below, null);
}

/** Takes up the address the document was loaded with, and follows Back and Forward from then on. */
export function startRouter(): void {
  const path = location.pathname + location.search;
  if (location.pathname === '/') history.replaceState(null, '', `/home${location.search}`);
  read(location.pathname === '/' ? `/home${location.search}` : path, history.state);
  window.addEventListener('popstate', (event) => {
    const before = current().place;
    const page = before.below ?? before.path;
    scrolled.set(page, window.scrollY);
    read(location.pathname + location.search, event.state);
    const after = current().place;
    const next = after.below ?? after.path;
    if (next === page) return;
    void whenArrived().then(() => window.scrollTo(0, scrolled.get(next) ?? 0));
  });
}

function read(path: string, kept: unknown): void {
  const { below, composeFor } = isKept(kept) ? kept : { below: null, composeFor: {} };
  const needsPage = isDialogPath(path) && below === null;
  depart();
  change({ place: { path, below: needsPage ? '/home' : below, composeFor }, menu: null });
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'below' in value && 'composeFor' in value;
}
