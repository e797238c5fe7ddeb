import { contrast, theme } from '@/utils/settings';
import type { Contrast, Theme } from '@/utils/settings';

/**
 * Shows a page in the theme and the contrast that were chosen, and follows when they change.
 * Resolves when they are set.
 */
export async function followTheme(): Promise<void> {
  theme.watch(applyTheme);
  contrast.watch(applyContrast);
  try {
    await Promise.all([theme.getValue().then(applyTheme), contrast.getValue().then(applyContrast)]);
  } catch (error) {
    // The browser's own theme is a good one too.
    console.error(error);
  }
}

const applyTheme = (chosen: Theme) => set('data-theme', chosen);
const applyContrast = (chosen: Contrast) => set('data-contrast', chosen);

function set(attribute: string, chosen: string): void {
  const root = document.documentElement;
  if (chosen === 'system') root.removeAttribute(attribute);
  else root.setAttribute(attribute, chosen);
}
