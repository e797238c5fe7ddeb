import type { Page } from 'playwright-core';

/**
 * Counts what styles a page from within its own tree: sheets in the document, adopted by it or
 * injected into it, and `style` attributes. A closed shadow root is not part of that tree. The page
 * has its own of these: compare with the same page without the extension.
 */
export async function countStyles(page: Page): Promise<number> {
  const inTree = await page.evaluate(
    () =>
      document.querySelectorAll('style, link[rel~="stylesheet"], [style]').length +
      document.adoptedStyleSheets.length,
  );
  return inTree + (await countInjected(page));
}

/** Sheets of a manifest or of `scripting.insertCSS`: the page's scripts cannot see them. */
async function countInjected(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let injected = 0;
  session.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin === 'injected') injected += 1;
  });
  await session.send('DOM.enable');
  // Answers after it has told of every sheet there is.
  await session.send('CSS.enable');
  await session.detach();
  return injected;
}
