import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** One after the other, as on a day's shift. */
const QUESTIONS = [
  'someone I support has followed me',
  'can I tweet about a patient',
  'a colleague posted something confidential',
  'I am being insulted at night',
];

/** ms in which a key's results stand, and after which the next key is pressed. */
const KEY_PAUSE_MS = 300;

/** ms from a click into an empty box to the first key. */
const FIRST_KEY_AFTER_MS = 500;

/** Small words find nothing new. Fewer keys with an answer than this say nothing. */
const LEAST_ANSWERS = 40;

/**
 * Types questions into the sidebar's look-up and tells for each key how long it took, in ms, until
 * the last of what it changed was painted. Keys that change nothing are left out. Rejects when
 * too few of them change anything, or no card is found.
 *
 * @param view an open sidebar
 */
export async function timeLookUps(view: Page): Promise<number[]> {
  const box = view.getByRole('searchbox', { name: 'Look something up' });
  await box.click();
  // Nobody's first key comes with the click; the index is opened meanwhile.
  await sleep(FIRST_KEY_AFTER_MS);
  await view.evaluate(() => {
    const timing = Object.assign(window, { benchPressed: 0, benchPainted: 0 });
    window.addEventListener('keydown', ({ timeStamp }) => (timing.benchPressed = timeStamp), true);
    const painted = new MessageChannel();
    painted.port1.onmessage = () => (timing.benchPainted = performance.now());
    // A message posted in an animation frame is read when that frame has been painted.
    // What is read out waits on purpose until the keys have come to rest. (A function with a name of its
    // own would be wrapped in a helper that the page does not have.)
    new MutationObserver((changes) => {
      const isOnlyReadOut = changes.every(
        ({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(
            '[role=status]',
          ) instanceof Element,
      );
      if (isOnlyReadOut) return;
      requestAnimationFrame(() => painted.port2.postMessage(null));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  const times: number[] = [];
  for (const question of QUESTIONS) {
    await box.fill('');
    await sleep(KEY_PAUSE_MS);
    for (const key of question) {
      await view.keyboard.press(key === ' ' ? 'Space' : key);
      await sleep(KEY_PAUSE_MS);
      const took = await view.evaluate(() => {
        const { benchPressed, benchPainted } = window as unknown as Record<string, number>;
        return (benchPainted ?? 0) - (benchPressed ?? 0);
      });
      if (took > 0) times.push(took);
    }
    if ((await view.locator('[data-card]').count()) === 0) throw new Error('No card was found.');
  }
  if (times.length < LEAST_ANSWERS) throw new Error('Hardly a key changed what was found.');
  return times;
}
