/** What was read of an element's words. */
export interface ReadText {
  text: string;
  /** True when there was more than `MAX_TEXT` or `MAX_NODES` allow. */
  cut: boolean;
}

/** Characters read of one text. The longest posts of the networks known have 25,000. */
export const MAX_TEXT = 30_000;
/** Nodes visited for one text, so that a page cannot keep the reader busy with empty ones. */
const MAX_NODES = 30_000;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const WORDLESS = new Set(['svg', 'script', 'style', 'noscript', 'template', 'iframe', 'video']);

export type Skip = (element: Element) => boolean;

/** Whether an image's alternative text is an emoji, and not the description of a picture. */
function isEmoji(alt: string): boolean {
  return alt.length <= 40 && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u.test(alt);
}

/**
 * An address is shown shortened, its beginning and its end in hidden spans and an ellipsis after
 * them. Where the end is there, the ellipsis would only spoil the address.
 */
function isNeedlessEllipsis(element: Element): boolean {
  const only = element.firstChild;
  if (only?.nodeType !== TEXT_NODE || only.nextSibling || only.nodeValue !== '…') return false;
  const before = element.previousSibling;
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    before?.nodeType === ELEMENT_NODE &&
    (before as Element).getAttribute('aria-hidden') === 'true'
  );
}

/** The next node after `node` and all it holds, within `root`. */
function after(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/**
 * Hands the pieces of text in an element to `take`, in order: text nodes, emoji (pictures with an
 * alternative text) and line breaks. Stops when `take` answers false. True when all of it was
 * visited. Without recursion, so that no depth of nesting is too much.
 */
export function eachPiece(root: Element, skip: Skip, take: (piece: string) => boolean): boolean {
  let node: Node | null = root.firstChild;
  for (let visited = 0; node; visited += 1) {
    let piece = '';
    let enter = false;
    if (visited >= MAX_NODES) return false;
    if (node.nodeType === TEXT_NODE) {
      piece = node.nodeValue ?? '';
      // Text that a page puts together from parts may stand in several nodes.
      while (node.nextSibling?.nodeType === TEXT_NODE) {
        node = node.nextSibling;
        piece += node.nodeValue ?? '';
      }
    } else if (node.nodeType === ELEMENT_NODE) {
      const element = node as Element;
      const name = element.localName;
      const alt = name === 'img' ? (element.getAttribute('alt') ?? '') : '';
      if (name === 'br') piece = '\n';
      else if (isEmoji(alt)) piece = alt;
      else enter = !WORDLESS.has(name) && !isNeedlessEllipsis(element) && !skip(element);
    }
    if (piece !== '' && !take(piece)) return false;
    node = (enter ? node.firstChild : null) ?? after(node, root);
  }
  return true;
}

/** The first `limit` UTF-16 units of a text, or one fewer where that would halve a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/** An element's words with their line breaks, without white space at either end. */
export function readText(root: Element, skip: Skip = () => false): ReadText {
  let text = '';
  const whole = eachPiece(root, skip, (piece) => {
    text += piece.slice(0, MAX_TEXT + 1 - text.length);
    return text.length <= MAX_TEXT;
  });
  return { text: shorten(text, MAX_TEXT).replace(/\r\n?/g, '\n').trim(), cut: !whole };
}

/** Text on one line: what a name or a label says. At most 200 characters. */
export function oneLine(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), 200);
}
