import { browser } from 'wxt/browser';

/**
 * The origin of this extension's pages. Asked for the root: Chromium answers with a passing alias
 * for a page that is framed under a dynamic address, while its origin stays this one.
 */
export const ownOrigin = (): string => browser.runtime.getURL('/').replace(/\/$/, '');
