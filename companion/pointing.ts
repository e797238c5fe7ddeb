import type { CapturedPost, Platform } from '@/utils/platforms/platform';
import { standOn } from './ground';
import { addHost } from './host';

/** What a press on a post sets off in a page; none of it may reach the page while one points. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick'] as const;

/**
 * Lets the person point at a post: the one under the pointer is framed, a click takes it and goes
 * no further. Everything else on the page works on; Escape gives up.
 */
export function pointAtPost(options: {
  platform: Platform;
  onPost: (post: CapturedPost) => void;
  onCancel: () => void;
  signal: AbortSignal;
}): void {
  const { platform, onPost, onCancel, signal } = options;
  const { root } = addHost(MARK_CSS, signal);
  const mark = document.createElement('div');
  mark.hidden = true;
  standOn(mark, platform.ground(document));
  root.append(mark);

  const postUnder = (event: Event): Element | undefined => {
    const target = event.target as Node | null;
    return platform.posts(document).find((post) => post.contains(target));
  };
  const frame = (post: Element | undefined) => {
    mark.hidden = post === undefined;
    if (!post) return;
    const { left, top, width, height } = post.getBoundingClientRect();
    mark.style.setProperty('left', `${String(left)}px`);
    mark.style.setProperty('top', `${String(top)}px`);
    mark.style.setProperty('width', `${String(width)}px`);
    mark.style.setProperty('height', `${String(height)}px`);
  };

  const capture = { capture: true, signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      frame(postUnder(event));
    },
    capture,
  );
  window.addEventListener(
    'scroll',
    () => {
      frame(undefined);
    },
    { ...capture, passive: true },
  );
  for (const press of PRESSES) {
    window.addEventListener(
      press,
      (event) => {
        const post = event.isTrusted ? postUnder(event) : undefined;
        if (!post) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (press === 'click') onPost(platform.readPost(post));
      },
      capture,
    );
  }
  window.addEventListener(
    'keydown',
    (event) => {
      // In a composer Escape belongs to the composer's own dialog.
      if (event.key === 'Escape' && !platform.composer(document)) onCancel();
    },
    capture,
  );
}

const MARK_CSS = `
  div {
    position: fixed;
    box-sizing: border-box;
    pointer-events: none;
    border: 3px solid light-dark(#0b6b6b, #7cc4c1);
    border-radius: 12px;
    background: rgb(227 155 18 / 10%);
    box-shadow: 0 0 0 2px light-dark(#fff, #0d1213);
  }
  div[hidden] { display: none; }
  @media (forced-colors: active) { div { border-color: Highlight; background: transparent; } }
`;
