import { MARK } from './leftovers';

export interface Host {
  host: HTMLElement;
  root: ShadowRoot;
  /** Says to a later Sidelight that this is ours, and which property of the page's style is. */
  mark: HTMLElement;
}

/**
 * An element of our own at the end of `body` with a closed root: nothing of ours stands between the
 * page's nodes, and the page can neither look in nor restyle what is inside.
 *
 * @param css goes into the root; `:host` is already taken out of the page's reach and layout
 */
export function addHost(css: string, signal: AbortSignal): Host {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, HOST_CSS + css);
  const mark = document.createElement('i');
  mark.setAttribute(MARK, '');
  mark.hidden = true;
  root.append(mark);
  document.body.append(host);
  signal.addEventListener(
    'abort',
    () => {
      host.remove();
    },
    { once: true },
  );
  return { host, root, mark };
}

/**
 * The policy of our own pages, of which the practice page is one, lets no style element in; and a
 * content script in an older Firefox may not hand a root its sheets. So: each where it works.
 */
function addStyle(root: ShadowRoot, css: string): void {
  // Told by the address alone: after an update the browser answers no question about ourselves.
  if (location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

// In a shadow tree `!important` on :host wins over anything the page says. What is ours is light or
// dark as the ground it stands on, or where that cannot be told, as the page says it is.
const HOST_CSS = `
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    width: 0 !important;
    height: 0 !important;
    z-index: 2147483646 !important;
    direction: ltr !important;
  }
  [data-ground] { color-scheme: dark; }
  [data-ground='white'] { color-scheme: light; }
`;
