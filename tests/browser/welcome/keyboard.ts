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

/**
 * Counts what is done on the page with a control, and keeps what it heard of keys; asked again, it says
 * how often the one and which the others.
 */
const DONE = `(() => {
  if (window.__done === undefined) {
    window.__done = 0;
    window.__keys = [];
    addEventListener('click', () => (window.__done += 1), true);
    for (const type of ['keydown', 'keypress', 'keyup']) {
      addEventListener(type, ({ key }) => window.__keys.push(type + ' ' + key), true);
    }
  }
  return { done: window.__done, keys: window.__keys.splice(0) };
})()`;

interface Done {
  done: number;
  keys: string[];
}

/** Times that Enter is pressed, and ms in which something is done by it. */
const TRIES = 3;
const ACTS = 4_000;

/**
 * Presses Enter on a control. Beside other work Firefox now and then hands a page an Enter that does
 * nothing: then it is pressed again, and said.
 */
async function enter(page: Driven): Promise<void> {
  const before = (await page.evaluate(DONE)) as Done;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    await page.keyboard.press('Enter');
    const keys: string[] = [];
    // A page that has gone elsewhere has acted on it.
    const hasActed = () =>
      page.evaluate(DONE).then(
        (now) => {
          keys.push(...(now as Done).keys);
          return (now as Done).done !== before.done;
        },
        () => true,
      );
    if (await until('Enter to do something', hasActed, ACTS).catch(() => false)) return;
    const focused = String(await page.evaluate(FOCUSED));
    console.log(
      `Enter did nothing on “${focused}” (${tries} of ${TRIES}): heard ${keys.join(', ')}.`,
    );
  }
  throw new Error('Enter does nothing on this page.');
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
