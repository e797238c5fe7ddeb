import { browser } from 'wxt/browser';
import { groundHash } from '@/utils/messages/page-port';
import type { Ground, Platform } from '@/utils/platforms/platform';
import type { PageWords } from '@/utils/words/page-words';
import { DOCK_WIDTH } from './dock-width';
import { standOn, watchGround } from './ground';
import { addHost, type Host } from './host';

/**
 * The frame with the sidebar in it, at one side of the page and in its light from the first paint:
 * the paper is laid here, and the sidebar shown on it once it is there and knows its ground.
 */
export function addDockFrame(options: {
  platform: Platform;
  words: PageWords;
  side: 'left' | 'right';
  signal: AbortSignal;
}): Host & { frame: HTMLIFrameElement } {
  const { platform, words, side, signal } = options;
  const added = addHost(frameCss(side), signal);
  const paper = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.lang = words.tag;
  frame.title = words.sidebar;
  // A card is copied with its source.
  frame.allow = 'clipboard-write';
  frame.src = browser.runtime.getURL('/sidepanel.html') + groundHash(platform.ground(document));
  frame.addEventListener(
    'load',
    () => {
      frame.style.setProperty('visibility', 'visible');
    },
    { signal },
  );
  const stand = (ground: Ground | null) => {
    standOn(paper, ground);
  };
  watchGround(platform, stand, signal);
  paper.append(frame);
  added.root.append(paper);
  return { ...added, frame };
}

/** The papers are the sidebar's own (components/ui/tokens.css). */
const frameCss = (side: 'left' | 'right'): string => `
  div {
    color-scheme: light dark;
    position: fixed;
    ${side}: 0;
    top: 0;
    width: min(${String(DOCK_WIDTH)}px, 100vw);
    height: 100vh;
    height: 100dvh;
    background: light-dark(#f6f1e7, #15191a);
    box-shadow: 0 0 0 1px light-dark(transparent, rgb(255 255 255 / 16%)), 0 0 12px rgb(0 0 0 / 20%);
  }
  div[data-ground='white'] { background: #fff; }
  div[data-ground='dim'] { background: #15202b; }
  div[data-ground='black'] { background: #000; }
  iframe {
    all: initial;
    color-scheme: inherit;
    visibility: hidden;
    width: 100%;
    height: 100%;
  }
  @media print { div { display: none; } }
`;
