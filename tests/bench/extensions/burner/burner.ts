import { BURNED, burn } from './burn';

/**
 * A content script that costs a known amount: at load, in a MutationObserver while posts go by, from
 * then on in a listener that the page's own `pushState` calls, and after an `await` at each key. Work
 * and not time, so that a busy machine does not blur the check. Each piece leaves a mark that says
 * how much it was.
 */

const AT_LOAD = 200;
const AT_POSTS = 4;
const AT_NAVIGATION = 20;
const AT_KEY = 10;

function burnAndTell(units: number): void {
  // A result that nobody had a use for would not be worked out.
  const detail = burn(units);
  performance.mark(BURNED + String(units), { detail });
}

burnAndTell(AT_LOAD);

const observer = new MutationObserver(() => {
  burnAndTell(AT_POSTS);
});
observer.observe(document.documentElement, { childList: true, subtree: true });

const { navigation } = globalThis as { navigation?: EventTarget };
navigation?.addEventListener('currententrychange', () => {
  observer.disconnect();
  burnAndTell(AT_NAVIGATION);
});

window.addEventListener('keydown', () => void burnLater());

async function burnLater(): Promise<void> {
  await Promise.resolve();
  burnAndTell(AT_KEY);
}
