import { until } from '@/scripts/until';
import type { Surface } from '../journey/stage';
import type { Name } from './stop';

/** What a screen reader would read out by itself, because a live region says it. */

/**
 * Begins to listen, unless that was done since the document was loaded. A region speaks when what is
 * in it changes; one that comes with its words in it does not, unless it is an alert.
 */
export async function listen(surface: Surface): Promise<void> {
  await surface.evaluate(EAR);
}

/** All that was said since listening began, or since it was last forgotten. */
export function said(surface: Surface): Promise<string[]> {
  return surface.evaluate<string[]>('[...(window.__said ?? [])]');
}

export async function forget(surface: Surface): Promise<void> {
  await surface.evaluate('window.__said?.splice(0)');
}

/** Resolves when those words have been said. */
export async function heard(surface: Surface, words: Name): Promise<void> {
  const fits = (line: string) =>
    typeof words === 'string' ? line.includes(words) : words.test(line);
  try {
    await until(`${String(words)} to be said`, async () => (await said(surface)).some(fits));
  } catch (error) {
    const lines = (await said(surface)).map((line) => `“${line}”`).join(', ');
    throw new Error(`${String(words)} was never said, but: ${lines || 'nothing'}.`, {
      cause: error,
    });
  }
}

const EAR = `(() => {
  if (window.__said !== undefined) return;
  const said = (window.__said = []);
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output';
  const known = new WeakSet(document.querySelectorAll(LIVE));
  const wordsOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    if (node.ariaHidden === 'true' || getComputedStyle(node).display === 'none') return '';
    const inner = [...node.childNodes].map(wordsOf).join('');
    return getComputedStyle(node).display === 'inline' ? inner : ' ' + inner + ' ';
  };
  const say = (node) => {
    const words = wordsOf(node).replace(/\\s+/g, ' ').trim();
    if (words !== '') said.push(words);
  };
  const elementOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
  new MutationObserver((records) => {
    const whole = new Set();
    for (const { type, target, addedNodes } of records) {
      const region = elementOf(target)?.closest(LIVE);
      if (region != null && known.has(region)) {
        if (region.ariaAtomic !== 'false') whole.add(region);
        // What has gone from a region is not read out.
        else for (const node of type === 'childList' ? addedNodes : [target]) {
          if (node.isConnected) say(node);
        }
        continue;
      }
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        for (const alert of [node, ...node.querySelectorAll('[role=alert]')]) {
          if (alert.role === 'alert' && !known.has(alert)) whole.add(alert);
        }
      }
    }
    for (const region of whole) if (region.isConnected) say(region);
    for (const region of document.querySelectorAll(LIVE)) known.add(region);
  }).observe(document, { subtree: true, childList: true, characterData: true });
})()`;
