import { sidebarAction } from '@/utils/sidebar/firefox';

/** What can be chosen of each setting, in words. */
export const PLACEMENTS = [
  {
    value: 'panel',
    label: 'In the browser’s own side panel',
    hint:
      sidebarAction === undefined
        ? 'Beside every page of the window, and it stays as you move about.'
        : 'From the toolbar and the keyboard. The lamp on the page always opens it docked in the page: Firefox allows no other way.',
  },
  {
    value: 'dock',
    label: 'Docked in the page',
    hint: 'Only beside the page you opened it on, which makes room for it.',
  },
] as const;

export const THEMES = [
  { value: 'system', label: 'As the browser is' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
