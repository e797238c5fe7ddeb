import { browser } from 'wxt/browser';

/** Asks whether notifications may be shown. To be called in a click. */
export const askToNotify = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });
