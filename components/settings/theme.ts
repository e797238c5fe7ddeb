import { theme } from '@/utils/settings';
import type { Theme } from '@/utils/settings';

/** Shows a page in the theme that was chosen, and follows when it changes. Resolves when it is set. */
export async function followTheme(): Promise<void> {
  theme.watch(apply);
  try {
    apply(await theme.getValue());
  } catch (error) {
    // The browser's own theme is a good one too.
    console.error(error);
  }
}

function apply(chosen: Theme): void {
  const root = document.documentElement;
  if (chosen === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = chosen;
}
