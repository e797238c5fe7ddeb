import { current } from '../state';
import type { Theme } from '../preferences';

export interface Colours {
  page: string;
  text: string;
  muted: string;
  line: string;
  /** Behind a search box or a card. */
  raised: string;
  /** A button that is neither link nor post. */
  button: string;
  onButton: string;
}

export const ACCENT = 'rgb(29, 155, 240)';
export const LOVE = 'rgb(249, 24, 128)';
export const SHARE = 'rgb(0, 186, 124)';

const palettes: Record<Theme, Colours> = {
  light: {
    page: 'rgb(255, 255, 255)',
    text: 'rgb(15, 20, 25)',
    muted: 'rgb(83, 100, 113)',
    line: 'rgb(239, 243, 244)',
    raised: 'rgb(247, 249, 249)',
    button: 'rgb(15, 20, 25)',
    onButton: 'rgb(255, 255, 255)',
  },
  dim: {
    page: 'rgb(21, 32, 43)',
    text: 'rgb(247, 249, 249)',
    muted: 'rgb(139, 152, 165)',
    line: 'rgb(56, 68, 77)',
    raised: 'rgb(30, 39, 50)',
    button: 'rgb(239, 243, 244)',
    onButton: 'rgb(15, 20, 25)',
  },
  dark: {
    page: 'rgb(0, 0, 0)',
    text: 'rgb(231, 233, 234)',
    muted: 'rgb(113, 118, 123)',
    line: 'rgb(47, 51, 54)',
    raised: 'rgb(22, 24, 28)',
    button: 'rgb(239, 243, 244)',
    onButton: 'rgb(15, 20, 25)',
  },
};

/** Of the look in use. The whole app is drawn anew when that changes. */
export function colours(): Colours {
  return palettes[current().theme];
}

const META: Record<Theme, string> = { light: '#FFFFFF', dim: '#15202B', dark: '#000000' };

/** Says the look where the real site says it: on html, on body, and to the browser. */
export function paintDocument(): void {
  const { theme } = current();
  const scheme = theme === 'light' ? 'light' : 'dark';
  document.documentElement.dataset.theme = scheme;
  document.documentElement.style.colorScheme = scheme;
  document.body.style.backgroundColor = palettes[theme].page;
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', META[theme]);
}
