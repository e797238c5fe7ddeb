import type { PageState } from '@/utils/messages/page-port';
import type { Platform } from '@/utils/platforms/platform';
import { onNavigate } from './navigation';

/** ms after a navigation at which the page is looked at again: its content arrives late. */
const SETTLE = [300, 1_000, 3_000];

function readPage(platform: Platform): PageState {
  const url = new URL(location.href);
  return {
    platform: platform.id,
    platformName: platform.name,
    kind: platform.pageKind(url, document),
    hashtag: platform.hashtag(url),
    composing: platform.composer(document) !== undefined,
    health: platform.health(url, document),
  };
}

/** Tells where the person is, now and at each change, for as long as somebody wants to know. */
export function watchPage(
  platform: Platform,
  tell: (state: PageState) => void,
  signal: AbortSignal,
): void {
  let told = '';
  const look = () => {
    const state = readPage(platform);
    const now = JSON.stringify(state);
    if (now === told) return;
    told = now;
    tell(state);
  };
  let timers: ReturnType<typeof setTimeout>[] = [];
  const lookAndSettle = () => {
    timers.forEach(clearTimeout);
    timers = SETTLE.map((ms) => setTimeout(look, ms));
    look();
  };
  onNavigate(lookAndSettle, signal);
  // A composer opens with a focus; the page has not yet moved it when the event is heard.
  const onFocus = () => setTimeout(look);
  window.addEventListener('focusin', onFocus, { signal, passive: true });
  window.addEventListener('focusout', onFocus, { signal, passive: true });
  signal.addEventListener('abort', () => {
    timers.forEach(clearTimeout);
  });
  lookAndSettle();
}
