import { isAlive } from '@/utils/messages/alive';
import { ask } from '@/utils/messages/client';
import type { PageKind, Platform } from '@/utils/platforms/platform';
import { onNavigate } from '../navigation';
import { handOver } from './handover';

/** ms after which somebody has been here long enough to be asked what came of it. */
const AFTER_USE = 10 * 60_000;
/** ms; a page that was just come to is left alone. */
const AFTER_ARRIVAL = 3_000;

/** Kinds of page that are read and written on without anything new to learn. */
const FAMILIAR: ReadonlySet<PageKind> = new Set(['home', 'thread', 'compose', 'other']);

/**
 * Has the script of prompts put into this page when there may be something to say: somebody writes,
 * is on an unfamiliar kind of page, or has been here for a while. Until then a page costs nothing but
 * a look at each change of focus.
 */
export function beginPrompts(platform: Platform, until: AbortSignal): void {
  const begun = new AbortController();
  const signal = AbortSignal.any([begun.signal, until]);
  const begin = () => {
    if (signal.aborted) return;
    begun.abort();
    if (!isAlive()) return;
    handOver({ platform, signal: until });
    ask('prompts/begin', undefined).catch(leavePageAlone);
  };
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };
  signal.addEventListener('abort', () => {
    timers.forEach(clearTimeout);
  });

  const beginIfComposing = () => {
    if (platform.composing(document)) begin();
  };
  const onFocus = () => {
    // The page has not yet moved the focus when the event is heard.
    later(0, beginIfComposing);
  };
  const beginIfUnfamiliar = () => {
    if (!FAMILIAR.has(platform.pageKind(new URL(location.href), document))) begin();
  };
  const lookAfterArrival = () => {
    later(AFTER_ARRIVAL, beginIfUnfamiliar);
  };
  window.addEventListener('focusin', onFocus, { signal, passive: true, capture: true });
  onNavigate(lookAfterArrival, signal);
  lookAfterArrival();
  later(AFTER_USE, begin);
  onFocus();
}

/** Whatever fails here, the page goes on as if Sidelight were not installed. */
function leavePageAlone(error: unknown): void {
  console.warn('Sidelight has no prompts for this page.', error);
}
