import { onceDead } from '@/utils/messages/alive';
import { ask } from '@/utils/messages/client';
import { ownOrigin } from '@/utils/messages/own-origin';
import type { DockKey } from '@/utils/messages/dock';
import type { Platform } from '@/utils/platforms/platform';
import type { PageWords } from '@/utils/words/page-words';
import { addDockFrame } from './dock-frame';
import { DOCK_WIDTH } from './dock-width';
import { tellDocked } from './docked';
import { MARK } from './leftovers';
import { serveFrame, type Actions } from './port';

/** The sidebar as a frame docked in the page. It is an extension page: the page hears no key of it. */
export interface Dock {
  /** `focus`: by the keyboard or the toolbar, whose next key is meant for the sidebar. */
  toggle(options?: { focus: boolean }): void;
  /** Opens it, if it is not open. */
  show(): void;
  close(): void;
}

/**
 * @param words as they are when it is opened
 * @param onDeath what was docked is dead, with all of this script
 */
export function makeDock(
  platform: Platform,
  words: () => PageWords,
  onDeath: () => void,
  signal: AbortSignal,
): Dock {
  let open: AbortController | undefined;
  const close = () => {
    open?.abort();
    open = undefined;
  };
  signal.addEventListener('abort', close, { once: true });
  const show = (focus: boolean) => {
    if (open) return;
    const opened = openDock(platform, words(), close, focus);
    onceDead(onDeath, opened.signal);
    open = opened;
  };
  return {
    toggle: (options) => {
      if (open) close();
      else show(options?.focus === true);
    },
    show: () => show(true),
    close,
  };
}

function openDock(
  platform: Platform,
  words: PageWords,
  onRemoved: () => void,
  focus: boolean,
): AbortController {
  const life = new AbortController();
  const { signal } = life;
  const place = () => platform.room(document, DOCK_WIDTH);
  const { side, narrow } = place();
  const { host, mark, frame } = addDockFrame({ platform, words, side, signal });
  // Each document in it needs a key and a line of its own: a frame can be loaded anew.
  let line: AbortController | undefined;
  frame.addEventListener(
    'load',
    () => {
      line?.abort();
      line = new AbortController();
      const both = AbortSignal.any([line.signal, signal]);
      admit(frame, platform, { undock: onRemoved }, both).catch(onRemoved);
      if (focus) frame.focus();
    },
    { signal },
  );
  if (narrow) mark.setAttribute(MARK, narrowPage(side, signal));
  tellDocked(side);
  signal.addEventListener('abort', () => tellDocked(undefined));
  if (focus) returnFocus(host, signal);
  const watcher = new MutationObserver(() => {
    if (!host.isConnected) onRemoved();
  });
  // A page may clear its body, or take another one.
  watcher.observe(document.body, { childList: true });
  watcher.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
  });
  return life;
}

/**
 * Hands the frame its key and a line to this page. Both go to our own origin alone, through a root
 * the page cannot enter.
 */
async function admit(
  frame: HTMLIFrameElement,
  platform: Platform,
  actions: Actions,
  signal: AbortSignal,
): Promise<void> {
  const { key } = await ask('dock/issue', undefined);
  if (signal.aborted) return;
  const { port1, port2 } = new MessageChannel();
  serveFrame(port1, platform, actions, signal);
  const message: DockKey = { sidelightDock: key };
  frame.contentWindow?.postMessage(message, ownOrigin(), [port2]);
}

/** Closed from within, the sidebar leaves the focus where it found it. */
function returnFocus(host: HTMLElement, signal: AbortSignal): void {
  const before = document.activeElement;
  signal.addEventListener('abort', () => {
    const isOurs = document.activeElement === host || document.activeElement === document.body;
    if (isOurs && before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
}

/** Makes room for the sidebar, and gives it back. Returns the property of the page's that it set. */
function narrowPage(side: 'left' | 'right', signal: AbortSignal): string {
  const root = document.documentElement;
  const page = root.style;
  const hadStyle = root.hasAttribute('style');
  const property = `margin-${side}`;
  const before = page.getPropertyValue(property);
  const priority = page.getPropertyPriority(property);
  page.setProperty(property, `${String(DOCK_WIDTH)}px`);
  signal.addEventListener('abort', () => {
    if (before === '') page.removeProperty(property);
    else page.setProperty(property, before, priority);
    // Asked for first: an attribute that nobody has read yet, Chromium removes but for its name.
    if (!hadStyle && root.getAttribute('style') === '') root.removeAttribute('style');
  });
  return property;
}
