import { Window } from 'happy-dom';

/**
 * A page under its address. Its document is not the global one: there is none in these tests, so
 * an adapter that reached for it would fail them all.
 */
export function openPage(html: string, address = 'https://x.com/home'): Document {
  const window = new Window({ url: address });
  window.document.write(
    /<html/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  return window.document as unknown as Document;
}

/** The one element that `selector` stands for. */
export function only(document: Document, selector: string): Element {
  const [element, another] = document.querySelectorAll(selector);
  if (!element || another) throw new Error(`Not exactly one ${selector}.`);
  return element;
}

/** Gives focus to the one element that `selector` stands for. */
export function focus(document: Document, selector: string): void {
  (only(document, selector) as HTMLElement).focus();
}
