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
  button.append(document.createElement('span'));
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

/** A lamp's half circle on the edge: paper, a rim of ink, the warm light within. */
const launcherCss = (side: 'left' | 'right'): string => `
  button {
    all: initial;
    position: fixed;
    ${side}: 0;
    top: 42vh;
    width: 30px;
    height: 44px;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    cursor: pointer;
    background: #fffaf0;
    border: 1px solid #6b6457;
    border-${side}: 0;
    border-radius: ${side === 'right' ? '22px 0 0 22px' : '0 22px 22px 0'};
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
  }
  button:hover { background: #fff; width: 36px; }
  span {
    width: 14px;
    height: 14px;
    border-radius: 50%;
    background: #e39b12;
    box-shadow: 0 0 6px 2px rgb(227 155 18 / 45%);
  }
  @media (forced-colors: active) { span { background: ButtonText; } }
  @media print { button { display: none; } }
`;
