/** How the gallery can be looked at: each choice, its first value being the browser's own way. */
export const LOOKS = {
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'more'],
  ground: ['none', 'white', 'dim', 'black'],
  direction: ['ltr', 'rtl'],
  text: ['100', '150', '200', '400'],
  spacing: ['normal', 'wide'],
} as const;

export type Look = { [Choice in keyof typeof LOOKS]: (typeof LOOKS)[Choice][number] };

/** As in the page's address: `gallery.html?theme=dark&ground=dim`. What is not known is left out. */
export function readLook(search: string): Look {
  const asked = new URLSearchParams(search);
  return {
    theme: known(LOOKS.theme, asked.get('theme')),
    contrast: known(LOOKS.contrast, asked.get('contrast')),
    ground: known(LOOKS.ground, asked.get('ground')),
    direction: known(LOOKS.direction, asked.get('direction')),
    text: known(LOOKS.text, asked.get('text')),
    spacing: known(LOOKS.spacing, asked.get('spacing')),
  };
}

function known<Value extends string>(
  values: readonly [Value, ...Value[]],
  asked: string | null,
): Value {
  return values.find((value) => value === asked) ?? values[0];
}

/** The address that leads back to this look. */
export function lookAddress(look: Look): string {
  const chosen = Object.entries(look).filter(
    ([choice, value]) => value !== LOOKS[choice as keyof Look][0],
  );
  return chosen.length === 0 ? location.pathname : `?${new URLSearchParams(chosen).toString()}`;
}

/** Puts the page in this look. */
export function applyLook(look: Look): void {
  const root = document.documentElement;
  root.dir = look.direction;
  for (const choice of ['theme', 'contrast', 'ground', 'text', 'spacing'] as const) {
    if (look[choice] === LOOKS[choice][0]) root.removeAttribute(`data-${choice}`);
    else root.setAttribute(`data-${choice}`, look[choice]);
  }
}
