import type { Ground, Platform } from '@/utils/platforms/platform';
import { onNavigate } from './navigation';

/** ms; a page paints itself anew in several steps, and may fade from one look to the next. */
const SETTLES_IN = 200;

/** Where pages say what they look like. */
const WATCHED = { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] };

/**
 * Tells what the page stands on, now and whenever that changes. It looks when the page writes a new
 * style on its root or body, or goes elsewhere, and costs nothing between.
 */
export function watchGround(
  platform: Platform,
  tell: (ground: Ground | null) => void,
  signal: AbortSignal,
): void {
  let told: Ground | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const ground = platform.ground(document);
    if (ground === told) return;
    told = ground;
    tell(ground);
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, SETTLES_IN);
  };
  const observer = new MutationObserver(lookSoon);
  const observe = () => {
    observer.observe(document.documentElement, WATCHED);
    const body = document.body as HTMLElement | null;
    if (body !== null) observer.observe(body, WATCHED);
  };
  onNavigate(() => {
    // A page may take another body.
    observe();
    lookSoon();
  }, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe();
  look();
}

/** Gives an element of ours the light of the ground it stands on (host.ts has the rules). */
export function standOn(element: HTMLElement, ground: Ground | null): void {
  if (ground === null) delete element.dataset.ground;
  else element.dataset.ground = ground;
}
