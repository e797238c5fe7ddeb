import type { PageState } from '@/utils/messages/page-port';
import type { Health, Platform } from '@/utils/platforms/platform';
import { watchGround } from './ground';
import { onNavigate } from './navigation';

/**
 * ms after a navigation at which the page is looked at. Never at once: the page is in the middle of
 * it, and shows what it showed before. How well it can be read is worth asking when it has settled.
 */
const LOOKS = [
  { after: 0, whole: false },
  { after: 300, whole: false },
  { after: 1_000, whole: true },
  { after: 3_000, whole: true },
] as const;

/** Tells where the person is, now and at each change, for as long as somebody wants to know. */
export function watchPage(
  platform: Platform,
  tell: (state: PageState) => void,
  signal: AbortSignal,
): void {
  let told = '';
  let health: Health | undefined;
  const look = (whole: boolean) => {
    const url = new URL(location.href);
    if (whole || health === undefined) health = platform.health(url, document);
    const state: PageState = {
      platform: platform.id,
      platformName: platform.name,
      kind: platform.pageKind(url, document),
      hashtag: platform.hashtag(url),
      composing: platform.composer(document) !== undefined,
      ground: platform.ground(document),
      health,
    };
    const now = JSON.stringify(state);
    if (now === told) return;
    told = now;
    tell(state);
  };

  const timers = new Set<ReturnType<typeof setTimeout>>();
  const lookAfter = (ms: number, whole: boolean) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      look(whole);
    }, ms);
    timers.add(timer);
  };
  const stop = () => {
    timers.forEach(clearTimeout);
    timers.clear();
  };
  const lookAndSettle = () => {
    stop();
    for (const { after, whole } of LOOKS) lookAfter(after, whole);
  };
  onNavigate(lookAndSettle, signal);
  // A composer opens with a focus; the page has not yet moved it when the event is heard.
  const onFocus = () => {
    lookAfter(0, false);
  };
  window.addEventListener('focusin', onFocus, { signal, passive: true });
  window.addEventListener('focusout', onFocus, { signal, passive: true });
  signal.addEventListener('abort', stop);
  look(true);
  watchGround(
    platform,
    () => {
      look(false);
    },
    signal,
  );
  lookAndSettle();
}
