import type { Browser } from 'puppeteer-core';
import { sendToFirefox } from './firefox-wire';

/** Firefox's own window around the page: its buttons and its shortcuts, which no page reaches. */

/** As Firefox makes it from the id in the manifest. */
const WIDGET = 'sidelight_sidelight_example';

/** Presses the extension's button, which stands in the toolbar from then on. */
export async function pressButton(browser: Browser): Promise<void> {
  await inWindow(
    browser,
    `CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', CustomizableUI.AREA_NAVBAR);
    document.getElementById('${WIDGET}-BAP').click()`,
  );
}

/** Does what pressing the sidebar's shortcut does. */
export async function pressShortcut(browser: Browser): Promise<void> {
  await inWindow(
    browser,
    `document.getElementById('ext-key-id-${WIDGET}-sidebar-action').doCommand()`,
  );
}

/** The keys of that shortcut, such as "alt,shift L". */
export async function shortcut(browser: Browser): Promise<string> {
  return (await inWindow(
    browser,
    `(({ attributes }) => attributes.modifiers.value + ' ' + attributes.key.value)(
      document.getElementById('ext-key-id-${WIDGET}-sidebar-action'))`,
  )) as string;
}

async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const tree = (await sendToFirefox(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as { contexts: { context: string; url: string }[] };
  const found = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (found === undefined) throw new Error('Firefox shows no window.');
  const done = (await sendToFirefox(browser, 'script.evaluate', {
    expression,
    target: { context: found.context },
    awaitPromise: true,
  })) as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (done.exceptionDetails !== undefined) throw new Error(done.exceptionDetails.text);
  return done.result?.value;
}

/** Does what pressing a letter with Alt and Shift does, where that is a command of the extension's. */
export async function pressAltShift(browser: Browser, letter: string): Promise<void> {
  await inWindow(
    browser,
    `[...document.querySelectorAll('#ext-keyset-id-${WIDGET} > key')].find(({ attributes }) =>
      attributes.key?.value === '${letter}' && attributes.modifiers.value === 'alt,shift').doCommand()`,
  );
}
