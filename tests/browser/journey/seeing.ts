import { until } from '@/scripts/until';
import type { HostPage, Place, Surface } from './stage';

/** What a person sees on a page or in a view, waited for. */

/** Resolves with an expression's value once it is something other than null, false or ''. */
export function seen<Value>(surface: Surface, what: string, expression: string): Promise<Value> {
  return until<Value>(what, async () => {
    const value = await surface.evaluate<Value | null | false | ''>(expression);
    return value === '' ? undefined : value;
  });
}

/** Resolves when the words can be read somewhere on it, whether or not one has to scroll. */
export async function seenWords(surface: Surface, words: string): Promise<void> {
  await seen(surface, `“${words}” to be shown`, `document.body.innerText.includes(${js(words)})`);
}

/** The words of the first element that fits a CSS selector, once there are any. */
export function wordsOf(surface: Surface, selector: string): Promise<string> {
  return seen<string>(
    surface,
    `words in ${selector}`,
    `document.querySelector(${js(selector)})?.innerText.trim() ?? ''`,
  );
}

/** What is written in the field of that name, now. */
function writtenIn(surface: Surface, name: string): Promise<string | null> {
  return surface.evaluate<string | null>(
    `[...document.querySelectorAll('input, textarea')]
      .find((field) => [...field.labels].some((label) => label.innerText.trim() === ${js(name)}))
      ?.value ?? null`,
  );
}

/** Resolves when that is written in the field of that name. */
export async function seenWritten(surface: Surface, name: string, text: string): Promise<void> {
  await until(`“${text}” in “${name}”`, async () => (await writtenIn(surface, name)) === text);
}

/** Brings the first element that fits a CSS selector to the middle of what is seen. */
export async function lookAt(surface: Surface, selector: string): Promise<void> {
  await surface.evaluate(
    `document.querySelector(${js(selector)})?.scrollIntoView({ block: 'center' })`,
  );
}

/**
 * Where on the screen an element is: the beginning of its first line, where in a text its words are.
 * It must be in view already, since bringing it there is the person's business.
 */
export function placeOf(page: HostPage, selector: string): Promise<Place> {
  return seen<Place>(
    page,
    `${selector} on the screen`,
    `(() => {
      const found = document.querySelector(${js(selector)});
      const box = found?.getClientRects()[0];
      if (box === undefined || box.top < 0 || box.bottom > innerHeight) return null;
      const rightToLeft = getComputedStyle(found).direction === 'rtl';
      const inset = Math.min(12, box.width / 2);
      return {
        x: rightToLeft ? box.right - inset : box.left + inset,
        y: box.top + Math.min(10, box.height / 2),
      };
    })()`,
  );
}

/** Clicks an element of the host page where a person would. */
export async function clickOn(page: HostPage, selector: string): Promise<void> {
  await page.click(await placeOf(page, selector));
}

/** A text as it is written in a script. */
export function js(text: string): string {
  return JSON.stringify(text);
}

/** Throws with that sentence unless it is so. */
export function claim(isSo: boolean, sentence: string): asserts isSo {
  if (!isSo) throw new Error(sentence);
}

/** Throws unless the thing of that name is open. */
export function opened<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`No ${name} is open.`);
  return thing;
}
