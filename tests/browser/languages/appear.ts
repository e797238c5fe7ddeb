import { seen } from '../journey/seeing';
import type { View } from '../journey/stage';

/** How a view is shown, as chosen in the settings; `null`: as the browser has it. */
export interface Appearance {
  theme: 'light' | 'dark' | null;
  contrast: 'more' | null;
  language: string | null;
}

/** Chooses, as the settings page does, and resolves when the view has followed. */
export async function choose(view: View, wanted: Partial<Appearance>): Promise<void> {
  const kept = Object.fromEntries(
    Object.entries(wanted).map(([item, value]) => [item, value ?? 'system']),
  );
  await view.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(kept)})`);
  const { theme, contrast } = wanted;
  const attributes = { 'data-theme': theme, 'data-contrast': contrast };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    await seen(
      view,
      `${name} to be ${String(value)}`,
      `document.documentElement.getAttribute('${name}') === ${JSON.stringify(value)}`,
    );
  }
}

/** Chooses a language, and resolves when the view says by its tag that it speaks it. */
export async function speak(view: View, language: string, tag: string): Promise<void> {
  await choose(view, { language });
  await seen(view, `words in ${tag}`, `document.documentElement.lang === ${JSON.stringify(tag)}`);
}
