/** A post without the posts inside it. */
export interface Scope {
  readonly root: Element;
  /** Posts inside this one, outermost only: quoted ones, and the shells of those now gone. */
  readonly quotes: readonly Element[];
  /** The first match of the first selector that has one, outside the quotes. */
  first(...selectors: string[]): Element | null;
  /** All matches outside the quotes. */
  all(selector: string): Element[];
}

export const NAME = '[data-testid="User-Name"], [data-testid="User-Names"]';
export const TEXT = '[data-testid="tweetText"]';

/**
 * A quoted post is no article but a block that works as a link; only one that is no longer
 * available is an article. A card works as a link too, and holds none of a post's parts.
 */
const QUOTE = 'article, [role="link"]:not(a)';
const PARTS = `${NAME}, ${TEXT}, time`;

/** More than a post has of anything: how far to look in one that is made to keep us looking. */
const ENOUGH = 100;

/** Whether an article or a block that works as a link is a post, whole or quoted. */
export function isPost(block: Element): boolean {
  return block.matches(QUOTE) && (block.localName === 'article' || isQuote(block));
}

const isQuote = (block: Element): boolean => block.querySelector(PARTS) !== null;

export function scopeOf(root: Element): Scope {
  const quotes: Element[] = [];
  for (const block of Array.from(root.querySelectorAll(QUOTE)).slice(0, ENOUGH)) {
    const within = quotes.at(-1)?.contains(block) ?? false;
    if (!within && isPost(block)) quotes.push(block);
  }
  const all = (selector: string): Element[] =>
    Array.from(root.querySelectorAll(selector))
      .slice(0, ENOUGH)
      .filter((element) => !quotes.some((quote) => quote.contains(element)));
  const first = (...selectors: string[]): Element | null => {
    for (const selector of selectors) {
      const [element] = all(selector);
      if (element) return element;
    }
    return null;
  };
  return { root, quotes, first, all };
}
