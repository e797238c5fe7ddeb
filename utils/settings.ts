import { storage } from 'wxt/utils/storage';

/** Where the sidebar opens from the launcher: the browser's own side panel, or docked in the page. */
export type Placement = 'panel' | 'dock';

/** `system` follows the browser. */
export type Theme = 'system' | 'light' | 'dark';

/** All settings are here, each in an item of its own, on this device only and never in `sync`. */
export const launcherShown = storage.defineItem<boolean>('local:launcherShown', {
  fallback: true,
  version: 1,
});

export const placement = storage.defineItem<Placement>('local:placement', {
  fallback: 'panel',
  version: 1,
});

export const theme = storage.defineItem<Theme>('local:theme', { fallback: 'system', version: 1 });
