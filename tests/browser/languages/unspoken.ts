import type { View } from '../journey/stage';
import { FILLER } from './pseudo';

/**
 * Words of a view that do not come from `locales/`, when it speaks the one that is made up. What is
 * in another language says so by its `lang`; what people wrote themselves has a `dir` of its own;
 * names, keys, dates and days of the week are the same in each; and what was said before is not said again.
 */
export function unspoken(view: View): Promise<string[]> {
  return view.evaluate<string[]>(`(() => {
    const OTHERS =
      ':not(html)[lang], [dir=auto], bdi, textarea, select, kbd, code, time, [role=columnheader], [aria-hidden=true]';
    const SAID_BEFORE = '[role=alert], .ui-toasts';
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!/\\p{L}{2}/u.test(data) || parentElement.closest(OTHERS + ', ' + SAID_BEFORE) !== null) continue;
      // A sentence may be spread over several elements.
      const block =
        parentElement.closest('p') ??
        parentElement.closest('li, button, a, h1, h2, h3, h4, label, summary, dt, dd, legend, div, span');
      if (!/[${LETTERS}]/.test(block.textContent) && block.checkVisibility()) {
        found.push('not from locales/: “' + data.trim().slice(0, 60) + '”');
      }
    }
    return found;
  })()`);
}

/** Letters that stand in no other language here. */
const LETTERS = [...new Set(FILLER.replaceAll(' ', ''))].join('');
