import type { Ground, Platform } from '@/utils/platforms/platform';
import type { PageWords } from '@/utils/words/page-words';
import { standOn, watchGround } from './ground';
import { addHost } from './host';

/**
 * The small lamp at the edge of the page. It opens the sidebar and does nothing else: it takes no
 * focus, hears no key, and answers only to a real click of a person.
 */
export function showLauncher(options: {
  platform: Platform;
  words: PageWords;
  /** Edge of the window it sits on. */
  side: 'left' | 'right';
  onClick: () => void;
  signal: AbortSignal;
}): { host: HTMLElement } {
  const { platform, words, side, onClick, signal } = options;
  const { host, root } = addHost(launcherCss(side), signal);
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = words.tag;
  button.title = words.openSidelight;
  button.setAttribute('aria-label', words.openSidelight);
  // Not in the page's tab order, where some sites trap focus: the shortcut and the toolbar are.
  button.tabIndex = -1;
  button.append(lamp());
  button.addEventListener('pointerdown', keepFocus, { signal });
  button.addEventListener('mousedown', keepFocus, { signal });
  button.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) onClick();
    },
    { signal },
  );
  const stand = (ground: Ground | null) => {
    standOn(button, ground);
  };
  watchGround(platform, stand, signal);
  root.append(button);
  return { host };
}

/** A press would move the focus, and the caret, out of whatever the person is writing. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

/** The project's mark: a shade and the light under it. */
function lamp(): SVGSVGElement {
  const part = <Name extends 'svg' | 'path'>(name: Name, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = part('svg', { viewBox: '0 0 32 32', 'aria-hidden': 'true' });
  svg.append(
    part('path', { class: 'light', d: 'M10.5 16h11l6 11.5q-.5 1-1.5 1h-20q-1 0-1.5-1z' }),
    part('path', { class: 'shade', d: 'M12 6h8l5 10.5h-18z' }),
  );
  return svg;
}

/** A tab of paper on the edge, or of the dark; on forced colours the system's own. */
const launcherCss = (side: 'left' | 'right'): string => `
  button {
    all: initial;
    color-scheme: inherit;
    position: fixed;
    ${side}: 0;
    top: 42vh;
    width: 34px;
    height: 44px;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    cursor: pointer;
    background: light-dark(#fffaf0, #1d2729);
    border: 1.5px solid light-dark(#0b5c5c, #7cc4c1);
    border-${side}: 0;
    border-radius: ${side === 'right' ? '12px 0 0 12px' : '0 12px 12px 0'};
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
  }
  button:hover { background: light-dark(#fff, #2a3739); width: 40px; }
  svg { width: 24px; height: 24px; }
  .light { fill: #f2b02e; }
  .shade { fill: light-dark(#0b5c5c, #9fdcd8); }
  @media (prefers-contrast: more) { button { border-width: 3px; } }
  @media (forced-colors: active) {
    button { border-color: ButtonText; }
    .shade { fill: ButtonText; }
    .light { fill: Highlight; }
  }
  @media print { button { display: none; } }
`;
