import { browser } from 'wxt/browser';
import {
  PAGE_PORT,
  type FromPage,
  type FromView,
  type PostChoice,
} from '@/utils/messages/page-port';
import { ownOrigin } from '@/utils/messages/own-origin';
import type { Platform } from '@/utils/platforms/platform';
import { watchPage } from './page-state';
import { pointAtPost } from './pointing';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Posts offered to a person who does not point with a mouse: as many as one can look over. */
const MOST_CHOICES = 12;

/** Answers the views beside this page. Without one there is nothing here to do. */
export function serveViews(
  platform: Platform,
  actions: { undock: () => void },
  signal: AbortSignal,
): void {
  const onConnect = (port: Port) => {
    if (port.name === PAGE_PORT && fromOwnView(port)) serve(port, platform, actions);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(onConnect);
  });
}

/** Only this extension's own pages may ask what is on the screen. */
function fromOwnView(port: Port): boolean {
  return (
    port.sender?.id === browser.runtime.id &&
    port.sender.url?.startsWith(`${ownOrigin()}/sidepanel.html`) === true
  );
}

function serve(port: Port, platform: Platform, actions: { undock: () => void }): void {
  const life = new AbortController();
  const tell = (message: FromPage) => {
    if (!life.signal.aborted) port.postMessage(message);
  };
  let capture: { end: AbortController; choices: Map<string, PostChoice> } | undefined;
  const endCapture = () => {
    capture?.end.abort();
    capture = undefined;
  };
  const finish = (message: FromPage) => {
    endCapture();
    tell(message);
  };

  port.onMessage.addListener((raw: unknown) => {
    const message = raw as FromView;
    switch (message.type) {
      case 'capture': {
        endCapture();
        const end = new AbortController();
        const choices = choicesOnScreen(platform);
        capture = { end, choices: new Map(choices.map((choice) => [choice.key, choice])) };
        pointAtPost({
          platform,
          onPost: (post) => {
            finish({ type: 'captured', post });
          },
          onCancel: () => {
            finish({ type: 'cancelled' });
          },
          signal: end.signal,
        });
        tell({ type: 'choices', choices });
        break;
      }
      case 'choose': {
        const post = capture?.choices.get(message.key)?.post;
        finish(post ? { type: 'captured', post } : { type: 'cancelled' });
        break;
      }
      case 'cancel':
        finish({ type: 'cancelled' });
        break;
      case 'undock':
        actions.undock();
        break;
    }
  });
  port.onDisconnect.addListener(() => {
    endCapture();
    life.abort();
  });
  watchPage(
    platform,
    (state) => {
      tell({ type: 'state', state });
    },
    life.signal,
  );
}

/** The posts a person can see now, read at once: the page may take them away. */
function choicesOnScreen(platform: Platform): PostChoice[] {
  return platform
    .posts(document)
    .filter((post) => {
      const { top, bottom } = post.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    })
    .slice(0, MOST_CHOICES)
    .map((post, index) => ({ key: String(index), post: platform.readPost(post) }));
}
