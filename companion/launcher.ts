import { addHost } from './host';

/**
 * The small lamp at the edge of the page. It opens the sidebar and does nothing else: it takes no
 * focus, hears no key, and answers only to a real click of a person.
 */
export function showLauncher(options: {
  /** Edge of the window it sits on. */
  side: 'left' | 'right';
  onClick: () => void;
  signal: AbortSignal;
}): { host: HTMLElement } {
  const { side, onClick, signal } = options;
  const { host, root } = addHost(launcherCss(side), signal);
  const button = document.createElement('button');
  button.type = 'button';
  button.title = 'Open Sidelight';
  button.setAttribute('aria-label', 'Open Sidelight');
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

/** A tab of paper on the edge; on forced colours the system's own. */
const launcherCss = (side: 'left' | 'right'): string => `
  button {
    all: initial;
    position: fixed;
    ${side}: 0;
    top: 42vh;
    width: 34px;
    height: 44px;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    cursor: pointer;
    background: #fffaf0;
    border: 1.5px solid #0b5c5c;
    border-${side}: 0;
    border-radius: ${side === 'right' ? '12px 0 0 12px' : '0 12px 12px 0'};
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
  }
  button:hover { background: #fff; width: 40px; }
  svg { width: 24px; height: 24px; }
  .light { fill: #f2b02e; }
  .shade { fill: #0b5c5c; }
  @media (forced-colors: active) { .shade { fill: ButtonText; } .light { fill: Highlight; } }
  @media print { button { display: none; } }
`;
