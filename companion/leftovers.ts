import { browser } from 'wxt/browser';

/** Marks a root of ours from within, where the page cannot see it. */
export const MARK = 'data-sidelight';

type RootReader = (element: HTMLElement) => ShadowRoot | null;

/** Content scripts may look into closed roots, in each browser by another way. */
function rootReader(): RootReader | undefined {
  const { dom } = browser as { dom?: { openOrClosedShadowRoot: RootReader } };
  if (dom) return (element) => dom.openOrClosedShadowRoot(element);
  if (!('openOrClosedShadowRoot' in Element.prototype)) return undefined;
  return (element) =>
    (element as HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
}

/**
 * Takes out what an earlier Sidelight left in this page when it was updated or removed: its script
 * is gone, its lamp and its frame are not. The room it made is given back.
 */
export function removeLeftovers(): void {
  const read = rootReader();
  if (!read) return;
  // A copy: the living list moves up by one with each that is taken out.
  for (const element of Array.from(document.body.children)) {
    if (!(element instanceof HTMLElement) || element.childElementCount > 0) continue;
    const mark = read(element)?.querySelector(`[${MARK}]`)?.getAttribute(MARK);
    if (mark === null || mark === undefined) continue;
    if (mark !== '') document.documentElement.style.removeProperty(mark);
    element.remove();
  }
}
