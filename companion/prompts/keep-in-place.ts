import type { Composer } from '@/utils/platforms/platform';
import { DOCK_WIDTH } from '../dock-width';
import { dockedAt, onDocked } from '../docked';
import { around, placeBeside } from './place';
import type { Box } from './place';

/** Widest a cue gets, in CSS pixels: one line is read at a glance. */
const WIDEST = 600;
const NARROWEST = 300;
/** Above a network's own bars and buttons in the corner. */
const CORNER_BOTTOM = 88;
const CORNER_WIDTH = 360;

/**
 * Keeps a cue where it belongs as the page moves: looked at once a frame while something scrolls or
 * changes its size, and never between. Where there is no place for it, it waits unseen.
 */
export function keepInPlace(options: {
  cue: HTMLElement;
  host: HTMLElement;
  composer: Composer | undefined;
  onGone: () => void;
  signal: AbortSignal;
}): void {
  const { cue, host, composer, onGone, signal } = options;
  let frame: number | undefined;
  const place = () => {
    frame = undefined;
    if (composer !== undefined && !isThere(composer.editor)) {
      onGone();
      return;
    }
    if (!host.isConnected) document.body.append(host);
    cue.style.setProperty('width', `${String(widthBeside(composer))}px`);
    const at = placeOf(cue, composer);
    cue.toggleAttribute('data-away', at === null);
    if (at === null) return;
    cue.style.setProperty('left', `${String(Math.round(at.left))}px`);
    cue.style.setProperty('top', `${String(Math.round(at.top))}px`);
  };
  const placeSoon = () => {
    frame ??= requestAnimationFrame(place);
  };
  const sizes = new ResizeObserver(placeSoon);
  // Tells also when the editor is taken out of the page.
  const sights = new IntersectionObserver(placeSoon);
  sizes.observe(cue);
  for (const part of [composer?.editor, composer?.submit]) {
    if (part !== undefined) {
      sizes.observe(part);
      sights.observe(part);
    }
  }
  const passive = { signal, passive: true, capture: true } as const;
  window.addEventListener('scroll', placeSoon, passive);
  window.addEventListener('resize', placeSoon, passive);
  window.visualViewport?.addEventListener('resize', placeSoon, { signal });
  onDocked(placeSoon, signal);
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    sizes.disconnect();
    sights.disconnect();
  });
  place();
}

/** Whether there is room for a cue of a usual size beside a composer now. */
export function hasRoom(composer: Composer): boolean {
  const width = widthBeside(composer);
  return placeNear({ width, height: width < 420 ? 140 : 95 }, composer) !== null;
}

function placeOf(cue: HTMLElement, composer: Composer | undefined) {
  const { width, height } = cue.getBoundingClientRect();
  if (composer !== undefined) return placeNear({ width, height }, composer);
  const { left, right, bottom } = windowBox();
  const margin = 12;
  // The sidebar has taken the whole of a narrow window: it shows the prompt itself.
  if (right - left < width + 2 * margin) return null;
  return {
    left: isRightToLeft() ? left + margin : right - margin - width,
    top: Math.max(0, bottom - CORNER_BOTTOM - height),
  };
}

function placeNear(size: { width: number; height: number }, composer: Composer) {
  const parts = [composer.editor, composer.submit]
    .filter((part) => part !== undefined)
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (parts.length === 0) return null;
  return placeBeside(size, around(parts), [launcherBox()], windowBox(), isRightToLeft());
}

function widthBeside(composer: Composer | undefined): number {
  const { left, right } = windowBox();
  const room = right - left - 16;
  if (composer === undefined) return Math.min(CORNER_WIDTH, room);
  const { width } = composer.editor.getBoundingClientRect();
  return Math.min(Math.max(width, NARROWEST), WIDEST, room);
}

/** Taken out of the page, or hidden in it. */
function isThere(editor: Element): boolean {
  return editor.isConnected && editor.getClientRects().length > 0;
}

const isRightToLeft = () => document.documentElement.dir === 'rtl';

/** What can be seen of the page: an on-screen keyboard takes its part, and so does a docked sidebar. */
function windowBox(): Box {
  const { clientWidth } = document.documentElement;
  const seen = window.visualViewport;
  const top = seen?.offsetTop ?? 0;
  const at = dockedAt();
  const taken = at === undefined ? 0 : Math.min(DOCK_WIDTH, clientWidth);
  return {
    left: at === 'left' ? taken : 0,
    top,
    right: at === 'right' ? clientWidth - taken : clientWidth,
    bottom: top + (seen?.height ?? window.innerHeight),
  };
}

/** Where launcher.ts puts it, with some room around. */
function launcherBox(): Box {
  const { right, left } = windowBox();
  const top = window.innerHeight * 0.42;
  const across = isRightToLeft() ? { left, right: left + 44 } : { left: right - 44, right };
  return { ...across, top: top - 4, bottom: top + 48 };
}
