/** One way a screen can look: how wide it is, and in what light. */
export interface Look {
  /** Names the picture, as in `dark-360`. */
  name: string;
  /** CSS pixels. */
  width: number;
  light: Light;
  /** The ground of the page it is docked beside, which the sidebar takes on. */
  ground?: 'dim' | 'black';
}

/** What the browser says of its own theme. */
export interface Light {
  colorScheme: 'light' | 'dark';
  contrast: 'no-preference' | 'more';
  forcedColors: 'none' | 'active';
}

const BY_DAY: Light = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' };
const BY_NIGHT: Light = { ...BY_DAY, colorScheme: 'dark' };

const THEMES = {
  light: BY_DAY,
  dark: BY_NIGHT,
  contrast: { ...BY_DAY, contrast: 'more' },
  'dark-contrast': { ...BY_NIGHT, contrast: 'more' },
  forced: { ...BY_DAY, forcedColors: 'active' },
} satisfies Record<string, Light>;

type Theme = keyof typeof THEMES;

const USUAL: readonly Theme[] = ['light', 'dark'];
const OTHERS: readonly Theme[] = ['contrast', 'dark-contrast', 'forced'];

/** CSS pixels: a sidebar; the narrowest there need be room for; a sidebar at 200 % zoom. */
const SIDEBAR = 360;
const NARROW = 320;
const ZOOMED = 180;
const PAGE = 1200;

/** Light and dark at the width that people mostly have. */
export const sidebarLooks = themesAt(SIDEBAR, USUAL);
export const pageLooks = themesAt(PAGE, USUAL);

/** Other widths and other themes: a few screens stand for all, which are measured with a ruler too. */
export const sidebarOtherLooks = [...byDayAt([NARROW, ZOOMED]), ...themesAt(SIDEBAR, OTHERS)];
export const pageOtherLooks = [...byDayAt([SIDEBAR, ZOOMED]), ...themesAt(PAGE, OTHERS)];

/** Beside X when it is dim or black. */
export const dockedLooks: readonly Look[] = (['dim', 'black'] as const).map((ground) => ({
  name: `${ground}-${SIDEBAR}`,
  width: SIDEBAR,
  light: BY_DAY,
  ground,
}));

function byDayAt(widths: readonly number[]): readonly Look[] {
  return widths.map((width) => ({ name: `light-${width}`, width, light: BY_DAY }));
}

function themesAt(width: number, themes: readonly Theme[]): readonly Look[] {
  return themes.map((theme) => ({ name: `${theme}-${width}`, width, light: THEMES[theme] }));
}
