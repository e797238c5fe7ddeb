import type { Surface } from '../journey/stage';

/** What moves for longer than a millisecond although less motion is asked for; a line each. */
export function motionFaults(view: Surface): Promise<string[]> {
  return view.evaluate<string[]>(`(() => {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return ['motion is not reduced'];
    const found = new Set();
    const longest = (times) => Math.max(...times.split(',').map((time) =>
      Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
    for (const element of document.querySelectorAll('*')) {
      for (const part of [null, '::before', '::after', '::backdrop']) {
        const style = getComputedStyle(element, part);
        const moves = style.animationName === 'none' ? 0 : longest(style.animationDuration);
        const time = Math.max(moves, longest(style.transitionDuration));
        if (time > 1) found.add(element.localName + '.' + element.className + (part ?? '') +
          ' moves for ' + time + ' ms although less motion is asked for');
      }
    }
    return [...found];
  })()`);
}
