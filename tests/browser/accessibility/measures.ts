import type { View } from '../journey/stage';

/** Looked for with a ruler, in a view as it stands; a line for each thing that is wrong. */

/** WCAG 2.2, 2.5.8: CSS pixels, either way. A link in a line of text is as high as the line is. */
const LEAST = 24;

/** What makes a view scroll sideways or reaches out of it, and what is too small to hit. */
export function misfits(view: View): Promise<string[]> {
  return view.evaluate<string[]>(`(() => {
    ${TARGETS}
    const isInline = (element) => getComputedStyle(element).display === 'inline';
    const isWords = (node) =>
      node.textContent.trim() !== '' && (node.nodeType === Node.TEXT_NODE || isInline(node));
    const isInText = (target) => {
      for (let part = target; isInline(part); part = part.parentElement) {
        const beside = [...part.parentNode.childNodes].filter((node) => node !== part);
        if (beside.some(isWords)) return true;
      }
      return false;
    };

    const { clientWidth, scrollWidth } = document.documentElement;
    const found = [];
    if (scrollWidth > clientWidth) {
      found.push('scrolls sideways: ' + scrollWidth + ' px in ' + clientWidth);
    }
    for (const target of targets) {
      const { left, right, width, height } = target.getBoundingClientRect();
      // Layout rounds to fractions of a pixel.
      if (left < -0.5 || right > clientWidth + 0.5) {
        found.push(nameOf(target) + ' reaches out of the view: ' + left + ' to ' + right + ' px');
      }
      if (Math.min(width, height) < ${LEAST} - 0.01 && !isInText(target)) {
        found.push(nameOf(target) + ' is small: ' + width + ' × ' + height + ' px');
      }
    }
    return found;
  })()`);
}

/** WCAG 2.2, 2.4.11: what has the focus and is all behind something that floats. */
export function hiddenInFocus(view: View): Promise<string[]> {
  return view.evaluate<string[]>(`(() => {
    ${TARGETS}
    const PARTS = [0.1, 0.5, 0.9];
    const isBehind = (target) => {
      target.focus();
      const { left, top, width, height } = target.getBoundingClientRect();
      const isCovered = ([x, y]) => {
        const shown = document.elementFromPoint(left + x * width, top + y * height);
        return shown !== null && !shown.contains(target) && !target.contains(shown);
      };
      return PARTS.flatMap((x) => PARTS.map((y) => [x, y])).every(isCovered);
    };
    const before = document.activeElement;
    // Down the view and up again: what comes into view does so at either edge.
    const behind = new Set([...targets, ...targets.toReversed()].filter(isBehind));
    before.focus({ preventScroll: true });
    return [...behind].map((target) => nameOf(target) + ' has the focus behind something else');
  })()`);
}

/** Script: `targets` are what one can press, and `nameOf` is what to call one of them. */
const TARGETS = `
  const targets = [
    ...document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]',
    ),
  ].filter(
    (target) =>
      target.checkVisibility({ visibilityProperty: true }) &&
      // Behind a dialog there is nothing to press.
      (document.querySelector('dialog:modal') ?? document).contains(target),
  );
  const nameOf = (target) => {
    const words = target.ariaLabel ?? target.labels?.[0]?.innerText ?? target.innerText;
    return target.localName + ' “' + words.trim().split('\\n')[0].slice(0, 40) + '”';
  };
`;
