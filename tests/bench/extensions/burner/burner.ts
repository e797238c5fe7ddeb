import { BURNED, burn } from './burn';

/**
 * A content script that costs a known amount: at load, in a MutationObserver while posts go by, and,
 * from the first navigation on, after an `await`. Work and not time, so that a busy machine does not
 * blur the check. Each piece leaves a mark that says how much it was.
 */

const AT_LOAD = 200;
const AT_ONCE = 4;
const AFTER_AWAIT = 20;

function burnAndTell(units: number): void {
  // A result that nobody had a use for would not be worked out.
  const detail = burn(units);
  performance.mark(BURNED + String(units), { detail });
}

burnAndTell(AT_LOAD);

const observer = new MutationObserver(() => {
  burnAndTell(AT_ONCE);
});
observer.observe(document.documentElement, { childList: true, subtree: true });

const { navigation } = globalThis as { navigation?: EventTarget };
navigation?.addEventListener('currententrychange', () => {
  observer.disconnect();
  void burnLater();
});

async function burnLater(): Promise<void> {
  await Promise.resolve();
  burnAndTell(AFTER_AWAIT);
}
