import { misfits } from '../accessibility/measures';
import type { Seat } from '../accessibility/seat';
import { TALL, settled } from '../accessibility/seat';

/** CSS pixels: the narrowest window there need be room for. */
const NARROW = 320;

/**
 * What is cut off, or makes the view scroll sideways, when its text is set as far apart as WCAG 2.2,
 * 1.4.12 asks room for, in a narrow window; a line each.
 */
export async function spacingFaults(seat: Seat): Promise<string[]> {
  await seat.resize(NARROW, TALL);
  await seat.evaluate(SPACED);
  await settled(seat);
  const faults = [...(await misfits(seat)), ...(await seat.evaluate<string[]>(CLIPPED))];
  await seat.evaluate('document.adoptedStyleSheets.pop(), null');
  await seat.resize(seat.width, TALL);
  return faults.map((line) => `with text spaced out: ${line}`);
}

const SPACED = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(\`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  \`);
  document.adoptedStyleSheets.push(sheet);
})()`;

/** Words that reach out of something that hides what reaches out of it. */
const CLIPPED = `(() => {
  const found = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const text = words.currentNode;
    const parent = text.parentElement;
    if (text.data.trim() === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    for (let at = parent; at !== null && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const frame = at.getBoundingClientRect();
      // What only a screen reader is to find is a pixel wide.
      if (frame.width <= 1 || frame.height <= 1) break;
      const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
      // A row of a list says no more than so many lines of its entry, however they are set.
      if (style.webkitLineClamp !== 'none') break;
      const isOut =
        (hides(style.overflowX) && (box.left < frame.left - 1 || box.right > frame.right + 1)) ||
        (hides(style.overflowY) && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1));
      if (isOut) found.push('cut off: “' + text.data.trim().slice(0, 40) + '”');
    }
  }
  return found;
})()`;
