import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { until } from './until';

/** What it takes to drive Firefox with Sidelight in it as a temporary add-on. */

/** Host of the extension's pages. Firefox makes one up for each profile unless it is told one. */
const EXTENSION_HOST = '51de1194-7000-4000-8000-000000000001';

/** Without it no driver may go to an extension's own page. */
export const FIREFOX_ARGUMENTS = ['--remote-allow-system-access'];

export const firefoxView = (view: string) => `moz-extension://${EXTENSION_HOST}/${view}`;

/** Preferences under which the built add-on in a folder keeps its pages' address and its data. */
export function addOnPreferences(extension: string): Record<string, string | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addOnId(extension)]: EXTENSION_HOST }),
    // A temporary add-on otherwise loses what it kept when the browser closes.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': false,
    'xpinstall.signatures.required': false,
  };
}

/** Opens an extension page such as `journal.html` in a new tab. */
export async function openFirefoxView(browser: Browser, view: string): Promise<Page> {
  const page = await browser.newPage();
  // The browser reports no load of an extension's page, so the page itself is asked.
  await page.goto(firefoxView(view), { waitUntil: [] });
  await until(`${view} to load`, () => isShowing(page, firefoxView(view)));
  return page;
}

/**
 * Whether a page or frame has come to an address. Asked of its document: the driver goes on calling
 * an extension's pages "about:blank". One that is on its way elsewhere cannot answer, so: not yet.
 */
export function isShowing(page: Pick<Page, 'evaluate'>, url: string): Promise<boolean> {
  return page
    .evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      url,
    )
    .catch(() => false);
}

function addOnId(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`The manifest in ${extension} has no id for Firefox.`);
  return id;
}
