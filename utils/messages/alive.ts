import { browser } from 'wxt/browser';

/** ms between looks, while something of ours is open that would be dead without the rest. */
const LOOK_EVERY = 2_000;

/** False once the extension was updated, switched off or removed under this page or view. */
export function isAlive(): boolean {
  return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
}

/** Calls back once, when Sidelight was updated, switched off or removed under this page or view. */
export function onceDead(callback: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    callback();
  }, LOOK_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
