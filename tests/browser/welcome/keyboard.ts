import { until } from '@/scripts/until';
import type { Surface } from '../journey/stage';
import { js } from '../journey/seeing';

type Key = 'Tab' | 'Enter' | ' ' | 'ArrowDown' | 'Escape';

/** A page of Sidelight's and nothing to use it with but the keys. */
export interface Keyed extends Surface {
  press(key: Key): Promise<void>;
  /** Presses Tab with Shift held. */
  tabBack(): Promise<void>;
  type(text: string): Promise<void>;
}

/** A page of either driver. */
interface Driven {
  evaluate(script: string): Promise<unknown>;
  keyboard: {
    press(key: Key): Promise<void>;
    down(key: 'Shift'): Promise<void>;
    up(key: 'Shift'): Promise<void>;
    type(text: string): Promise<void>;
  };
}

export const keyed = (page: Driven): Keyed => ({
  evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
  press: (key) => (key === 'Enter' ? enter(page) : page.keyboard.press(key)),
  tabBack: async () => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  },
  type: (text) => page.keyboard.type(text),
});

/** Counts the keys that come to the page; asked again, it says how many there were. */
const HEARD = `(() => {
  if (window.__heard === undefined) {
    window.__heard = 0;
    addEventListener('keydown', () => (window.__heard += 1), true);
  }
  return window.__heard;
})()`;

/** Times that Enter is pressed, and ms in which it comes to the page. */
const TRIES = 3;
const ARRIVES = 4_000;

/** Presses Enter on the page: now and then the browser's own window takes a key for itself. */
async function enter(page: Driven): Promise<void> {
  const before = Number(await page.evaluate(HEARD));
  // A page that has gone elsewhere has heard it.
  const isHeard = () =>
    page.evaluate(HEARD).then(
      (heard) => heard !== before,
      () => true,
    );
  for (let tries = 1; tries <= TRIES; tries += 1) {
    await page.keyboard.press('Enter');
    const isThere = await until('Enter to come to the page', isHeard, ARRIVES).catch(() => false);
    if (isThere) return;
    console.log(`Enter did not come to the page (${tries} of ${TRIES}).`);
  }
  throw new Error('Enter does not come to the page.');
}

/** More things than these no page has to be passed by on the way to one. */
const FARTHEST = 80;

/** What has the focus, by its name. */
const FOCUSED = `(() => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return '';
  const words = focused.labels?.[0]?.innerText ?? focused.ariaLabel ?? focused.innerText;
  return words.trim().split('\\n')[0];
})()`;

/** Goes on with Tab until what begins with these words has the focus. */
export function tabTo(page: Keyed, words: string): Promise<void> {
  return goTo(page, words, () => page.press('Tab'));
}

/** Goes back with Shift and Tab until what begins with these words has the focus. */
export function tabBackTo(page: Keyed, words: string): Promise<void> {
  return goTo(page, words, () => page.tabBack());
}

async function goTo(page: Keyed, words: string, step: () => Promise<void>): Promise<void> {
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    await step();
    if ((await page.evaluate<string>(FOCUSED)).startsWith(words)) return;
  }
  throw new Error(`No way to “${words}” by Tab.`);
}

/** Resolves when the heading of those words has the focus. */
export async function atHeading(page: Keyed, words: string): Promise<void> {
  try {
    await until(`the heading “${words}” to have the focus`, () =>
      page.evaluate<boolean>(
        `document.activeElement.localName === 'h1' &&
          document.activeElement.innerText === ${js(words)}`,
      ),
    );
  } catch (error) {
    const heading = await page.evaluate<string>("document.querySelector('h1').innerText");
    const focused = await page.evaluate<string>(FOCUSED);
    throw new Error(
      `The focus is not on “${words}”: the heading is “${heading}”, the focus on “${focused}”.`,
      { cause: error },
    );
  }
}
