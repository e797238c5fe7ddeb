import { browser } from 'wxt/browser';
import {
  PAGE_PORT,
  type FromPage,
  type FromView,
  type PostChoice,
} from '@/utils/messages/page-port';
import { ownOrigin } from '@/utils/messages/own-origin';
import type { CapturedPost, Platform } from '@/utils/platforms/platform';
import { watchPage } from './page-state';
import { pointAtPost } from './pointing';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** One view at the other end, however it is reached. */
interface Line {
  tell(message: FromPage): void;
  onMessage(callback: (message: FromView) => void): void;
  /** Aborts when the view is gone. */
  signal: AbortSignal;
}

export interface Actions {
  undock: () => void;
}

/** Posts offered to a person who does not point with a mouse: as many as one can look over. */
const MOST_CHOICES = 12;

/** Answers the views beside this page. Without one there is nothing here to do. */
export function serveViews(platform: Platform, actions: Actions, signal: AbortSignal): void {
  const onConnect = (port: Port) => {
    if (port.name === PAGE_PORT && fromOwnView(port)) serve(lineOver(port), platform, actions);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(onConnect);
  });
}

/** Answers the frame docked in this page, over the port it was handed. */
export function serveFrame(
  port: MessagePort,
  platform: Platform,
  actions: Actions,
  signal: AbortSignal,
): void {
  const line: Line = {
    tell: (message) => {
      port.postMessage(message);
    },
    onMessage: (callback) => {
      port.onmessage = (event: MessageEvent<FromView>) => {
        callback(event.data);
      };
    },
    signal,
  };
  signal.addEventListener('abort', () => {
    port.close();
  });
  serve(line, platform, actions);
}

/** Only this extension's own sidebar may ask what is on the screen. */
function fromOwnView(port: Port): boolean {
  return (
    port.sender?.id === browser.runtime.id &&
    port.sender.url?.startsWith(`${ownOrigin()}/sidepanel.html`) === true
  );
}

function lineOver(port: Port): Line {
  const life = new AbortController();
  port.onDisconnect.addListener(() => {
    life.abort();
  });
  return {
    tell: (message) => {
      if (!life.signal.aborted) port.postMessage(message);
    },
    onMessage: (callback) => {
      port.onMessage.addListener((message: unknown) => {
        callback(message as FromView);
      });
    },
    signal: life.signal,
  };
}

function serve({ tell, onMessage, signal }: Line, platform: Platform, actions: Actions): void {
  let watching: AbortController | undefined;
  let capture: { end: AbortController; choices: Map<string, CapturedPost> } | undefined;
  const endCapture = () => {
    capture?.end.abort();
    capture = undefined;
  };
  const rest = () => {
    endCapture();
    watching?.abort();
    watching = undefined;
  };
  const finish = (message: FromPage) => {
    endCapture();
    tell(message);
  };
  const beginCapture = () => {
    endCapture();
    const end = new AbortController();
    const choices = choicesOnScreen(platform);
    capture = { end, choices: new Map(choices.map(({ key, post }) => [key, post])) };
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
  };
  const watch = () => {
    rest();
    watching = new AbortController();
    watchPage(
      platform,
      (state) => {
        tell({ type: 'state', state });
      },
      watching.signal,
    );
  };

  signal.addEventListener('abort', rest);
  onMessage((message) => {
    switch (message.type) {
      case 'watch':
        watch();
        break;
      case 'rest':
        rest();
        break;
      case 'capture':
        beginCapture();
        break;
      case 'choose': {
        const post = capture?.choices.get(message.key);
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
