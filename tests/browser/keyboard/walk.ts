import { claim } from '../journey/seeing';
import type { Hands } from './hands';

/** Where a stop of the Tab key is. */
interface Place {
  /** Where it comes in the document, from 0. */
  index: number;
  name: string;
  left: number;
  top: number;
  bottom: number;
  right: number;
  /** It floats, so its place says nothing about its order. */
  floats: boolean;
  /** Something shows that it has the focus. */
  isShown: boolean;
}

/** More stops than any view has. */
const MOST = 250;

/**
 * Goes through a view by Tab, from its beginning to its end. A line for each control that is never
 * come to, that comes above the one before it in the same column, or does not show its focus.
 */
export async function walkFaults({ hands }: { hands: Hands }): Promise<string[]> {
  const { view } = hands;
  await view.evaluate(`(() => {
    document.activeElement.blur();
    // Whatever the focus was on before, Tab begins at the beginning.
    const start = document.createElement('span');
    start.tabIndex = -1;
    (document.querySelector('dialog[open]') ?? document.body).prepend(start);
    start.focus();
    window.__start = start;
  })()`);
  await view.evaluate(TARGETS);
  const walked: Place[] = [];
  for (;;) {
    await hands.press('Tab');
    const place = await view.evaluate<Place | null>(PLACE);
    if (place === null) break;
    walked.push(place);
    claim(walked.length < MOST, 'Tab goes round in a view without end.');
  }
  await view.evaluate('window.__start.remove()');
  const missed = await view.evaluate<string[]>(
    `window.__missed(${JSON.stringify(walked.map(({ index }) => index))})`,
  );
  return [
    ...missed.map((name) => `Tab never comes to ${name}`),
    ...walked.filter(({ isShown }) => !isShown).map(({ name }) => `no focus to be seen on ${name}`),
    ...walked.flatMap((place, at) => {
      const before = walked[at - 1];
      return before !== undefined && isAbove(place, before)
        ? [`${place.name} is above ${before.name}, which comes before it`]
        : [];
    }),
  ];
}

/** In another column a view goes on from its top again. */
function isAbove(place: Place, before: Place): boolean {
  if (place.floats || before.floats) return false;
  const isSameColumn = place.left < before.right && before.left < place.right;
  return isSameColumn && place.bottom <= before.top;
}

/**
 * Script: all that Tab should come to, in the open dialog if there is one; of radio buttons the
 * chosen one.
 */
const TARGETS = `(() => {
  const all = [...(document.querySelector('dialog[open]') ?? document).querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )];
  window.__targets = all.filter((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.disabled) return false;
    // Of a list or a grid one is a stop, and arrows lead to the others.
    if (one.tabIndex < 0) return false;
    if (one.type !== 'radio') return true;
    const group = all.filter((other) => other.type === 'radio' && other.name === one.name);
    return one === (group.find((other) => other.checked) ?? group[0]);
  });
  window.__nameOf = (one) => {
    const words = one.ariaLabel ?? one.labels?.[0]?.innerText ?? one.innerText;
    return one.localName + ' “' + words.trim().split('\\n')[0].slice(0, 40) + '”';
  };
  window.__missed = (indices) =>
    window.__targets.filter((_, at) => !indices.includes(at)).map(window.__nameOf);
})()`;

const PLACE = `(() => {
  const one = document.activeElement;
  if (one === document.body) return null;
  const { left, top, bottom, right } = one.getBoundingClientRect();
  let floats = false;
  for (let at = one; at !== null; at = at.parentElement) {
    floats ||= ['fixed', 'sticky'].includes(getComputedStyle(at).position);
  }
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
  const isShown =
    (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none' ||
    // The browser itself shows which part of a date has the focus.
    ['date', 'time'].includes(one.type);
  return {
    index: window.__targets.indexOf(one),
    name: window.__nameOf(one),
    left, right, top: top + scrollY, bottom: bottom + scrollY, floats, isShown,
  };
})()`;
