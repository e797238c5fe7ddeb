import type { PageKind, Platform } from '@/utils/platforms/platform';
import type { Context } from '@/utils/prompts/context';
import { LIMITS } from '@/utils/prompts/limits';
import { momentBlock } from '@/utils/prompts/moment';
import { onNavigate } from '../navigation';
import type { Hands } from './hands';
import type { Timers } from './timers';

/** ms between two looks whether a page or a hand has come to rest, and how many there are. */
const LOOK_EVERY = 1_000;
const MOST_LOOKS = 20;

/** Kinds of page on which nothing is new. */
const FAMILIAR: ReadonlySet<PageKind> = new Set(['home', 'thread', 'compose', 'other']);

interface Options {
  platform: Platform;
  hands: Hands;
  timers: Timers;
  /** The moment as it is, with nobody writing. */
  contextNow(more: Partial<Context>): Context;
  ask(point: 'D3' | 'D4', context: Context): void;
  hasWritten(): boolean;
  signal: AbortSignal;
}

/** The decision points where nobody writes: a kind of page that is new (D3), and a while of use (D4). */
export function watchAfterwards(options: Options): {
  /** D4, now or as soon as hands rest. */
  over(ended: 'posted' | 'hidden', composer: Context['composer']): void;
} {
  const { platform, hands, timers, contextNow, ask, hasWritten, signal } = options;

  /** Kinds of page that were asked about in this document. */
  const known = new Set<PageKind>();

  /** Asks once nothing moves; not at all where something is shown already. */
  const askAtRest = (point: 'D3' | 'D4', more: () => Partial<Context> | null, looks = 0) => {
    const particulars = more();
    if (particulars === null) return;
    const context = contextNow(particulars);
    const why = momentBlock(point, context)?.reason;
    if (why === undefined) {
      if (point === 'D3') known.add(context.page);
      ask(point, context);
    } else if (why !== 'another-visible' && looks < MOST_LOOKS) {
      timers.later(point, LOOK_EVERY, () => {
        askAtRest(point, more, looks + 1);
      });
    }
  };

  const arrived = () => {
    timers.cancel('D3');
    timers.later('D3', LIMITS.afterLoad, () => {
      askAtRest('D3', () => {
        const page = platform.pageKind(new URL(location.href), document);
        if (FAMILIAR.has(page) || known.has(page) || platform.composing(document)) return null;
        return { page };
      });
    });
  };

  let askedIdle = false;
  const lookIdle = () => {
    timers.later('idle', LIMITS.idleAfter, lookIdle);
    const isIdle = hands.idle() >= LIMITS.idleAfter;
    if (!isIdle) askedIdle = false;
    if (!isIdle || askedIdle || document.hidden || !isLong()) return;
    askedIdle = true;
    askAtRest('D4', () => ({ ended: 'idle' }), MOST_LOOKS);
  };
  const isLong = () => hands.minutesOfUse() >= LIMITS.idleMinutesOfUse;
  const over = (ended: 'posted' | 'hidden', composer: Context['composer']) => {
    timers.cancel('D4');
    askAtRest('D4', () => ({ ended, composer }));
  };
  let wentAway = false;
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) {
        wentAway = hasWritten() || isLong();
      } else if (wentAway) {
        wentAway = false;
        timers.later('back', LOOK_EVERY, () => {
          over('hidden', null);
        });
      }
    },
    { signal },
  );
  onNavigate(arrived, signal);
  arrived();
  timers.later('idle', LIMITS.idleAfter, lookIdle);
  return { over };
}
