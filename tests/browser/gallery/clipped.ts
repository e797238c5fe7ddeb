import type { Page } from 'playwright-core';

/** Words that are cut off, or that reach out of the specimen they are in; a line for each. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const say = (element, why) =>
      element.localName + '.' + element.className + ' “' + element.textContent.slice(0, 30) + '” ' + why;
    // A hidden name is cut off on purpose, and in a field one can scroll.
    const ON_PURPOSE = '.ui-visually-hidden, input, select, textarea, progress, svg';
    const shown = [...document.querySelectorAll('#app *')].filter(
      (element) => element.checkVisibility() && element.closest(ON_PURPOSE) === null,
    );
    const cut = shown
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCut = (overflow, there, room) => ['hidden', 'clip'].includes(overflow) && there > room + 1;
        return (
          isCut(overflowX, element.scrollWidth, element.clientWidth) ||
          isCut(overflowY, element.scrollHeight, element.clientHeight)
        );
      })
      .map((element) => say(element, 'is cut off'));
    const out = shown
      .filter((element) => {
        const specimen = element.closest('.gallery-specimen')?.getBoundingClientRect();
        const words = [...element.childNodes].filter(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '',
        );
        if (specimen === undefined) return false;
        return words.some((node) => {
          const range = document.createRange();
          range.selectNode(node);
          const { left, right } = range.getBoundingClientRect();
          return left < specimen.left - 1 || right > specimen.right + 1;
        });
      })
      .map((element) => say(element, 'reaches out of its specimen'));
    return [...cut, ...out];
  })()`);
}
