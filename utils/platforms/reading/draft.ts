import { eachPiece, MAX_TEXT, shorten } from './text';

/** Things that a person writes in. */
export const EDITABLE =
  'textarea, [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';

/** The nearest thing in or at `element` that a person writes in. */
export function editorIn(element: Element): Element | null {
  return element.matches(EDITABLE) ? element : element.querySelector(EDITABLE);
}

function wordsOf(element: Element): string {
  let words = '';
  eachPiece(
    element,
    () => false,
    (piece) => {
      words += piece.slice(0, MAX_TEXT - words.length);
      return words.length < MAX_TEXT;
    },
  );
  return words;
}

/** A line that holds nothing but its line break is empty. */
function lineOf(block: Element): string {
  return wordsOf(block).replace(/\n$/, '');
}

/**
 * What stands in an editor now, line by line: a textarea's value, the blocks of a Draft.js editor,
 * or the paragraphs of another. At most `MAX_TEXT` characters.
 */
export function draftText(editor: Element): string {
  return shorten(wholeDraft(editor), MAX_TEXT);
}

function wholeDraft(editor: Element): string {
  if (editor.localName === 'textarea') return (editor as HTMLTextAreaElement).value;
  const blocks = editor.querySelectorAll('[data-block="true"]');
  if (blocks.length > 0) return Array.from(blocks, lineOf).join('\n');
  const paragraphs = Array.from(editor.children);
  const inParagraphs = paragraphs.every((child) => /^(?:p|div)$/.test(child.localName));
  return paragraphs.length > 0 && inParagraphs
    ? paragraphs.map(lineOf).join('\n')
    : wordsOf(editor);
}
