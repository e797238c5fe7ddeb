/** ms without a scroll after which nobody scrolls. */
const SCROLL_RESTS = 400;
/** ms without anything after which a stretch of use is over. */
const STRETCH_ENDS = 5 * 60_000;
/** A day in ms: longer than anyone waits, and still a number that can be sent. */
export const LONG_AGO = 24 * 60 * 60_000;

/** What a person's hands do on the page, as far as it matters when to be silent. Times are in ms. */
export interface Hands {
  keyDown(): boolean;
  /** An input method composes. */
  inputMethod(): boolean;
  scrolling(): boolean;
  /** Whether anything was typed or put in since a time of `performance.now()`. */
  hasTypedSince(time: number): boolean;
  sinceKey(): number;
  idle(): number;
  minutesOfUse(): number;
}

/**
 * Keeps the time of what was done last, and does nothing else while it is done.
 *
 * @param onKey at each key and each change of a text: it must cost next to nothing
 */
export function watchHands(onKey: (event: Event) => void, signal: AbortSignal): Hands {
  const now = () => performance.now();
  const passive = { signal, passive: true, capture: true } as const;
  let lastKey = -Infinity;
  let lastScroll = -Infinity;
  let lastActive = now();
  let stretchFrom = 0;
  let keyDown = false;
  let inputMethod = false;

  const active = () => {
    const at = now();
    if (at - lastActive > STRETCH_ENDS) stretchFrom = at;
    lastActive = at;
  };
  const typed = (event: Event) => {
    lastKey = now();
    onKey(event);
  };
  const on = <Type extends keyof WindowEventMap>(
    types: readonly Type[],
    hear: (event: WindowEventMap[Type]) => void,
  ) => {
    for (const type of types) window.addEventListener(type, hear, passive);
  };
  on(['keydown'], (event) => {
    keyDown = true;
    active();
    typed(event);
  });
  on(['input'], typed);
  on(['keyup', 'blur'], () => {
    keyDown = false;
  });
  on(['compositionstart'], () => {
    inputMethod = true;
  });
  on(['compositionend'], () => {
    inputMethod = false;
  });
  on(['scroll'], () => {
    lastScroll = now();
    active();
  });
  on(['pointermove', 'pointerdown'], active);

  return {
    keyDown: () => keyDown,
    inputMethod: () => inputMethod,
    scrolling: () => now() - lastScroll < SCROLL_RESTS,
    hasTypedSince: (time) => lastKey > time,
    sinceKey: () => Math.min(now() - lastKey, LONG_AGO),
    idle: () => now() - lastActive,
    minutesOfUse: () => Math.floor((now() - stretchFrom) / 60_000),
  };
}
