/** The Navigation API, which the DOM types know but older browsers lack. */
const navigation = (globalThis as { navigation?: EventTarget }).navigation;

/** ms; where there is no Navigation API a page's own `pushState` is heard by nobody. */
const LOOK_EVERY = 1_000;

/** Calls back after each change of the page's address, until the signal aborts. */
export function onNavigate(callback: () => void, signal: AbortSignal): void {
  if (navigation) {
    navigation.addEventListener('currententrychange', callback, { signal });
    return;
  }
  let address = location.href;
  const timer = setInterval(() => {
    if (location.href === address) return;
    address = location.href;
    callback();
  }, LOOK_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
