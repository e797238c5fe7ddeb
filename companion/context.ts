/**
 * Stands in for WXT's own context (wxt.config.ts), which tells the page by a message and an event
 * that the extension is here, and which a page can end by an event of that name. This one says
 * nothing and hears nothing.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  get signal(): AbortSignal {
    return this.#life.signal;
  }
}
