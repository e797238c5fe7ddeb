import type { AskPort } from './ask-port';

/**
 * A line between a view and the service worker that no other process has a part in: an answer is
 * there in a third of the time that the browser takes to carry it (measured in Chromium: 0.3 ms
 * against 1.1). Nothing says who speaks on it, and nobody is woken by it. So it belongs to a port: it
 * is as trusted as who opened that port, and ends with it.
 *
 * 1. The view says over its port which line is to come, by a key that it has made for it.
 * 2. The background answers over the port that it waits for it.
 * 3. The view hands the line over, with the key; the background's first word on it is that it is there.
 *
 * Only Chromium has service workers for extensions, and a view that is docked in a site's page has
 * none: they go on with the port.
 */
export interface Line {
  say(text: string): void;
  end(): void;
}

/** What is said of a line over the port, from both sides. */
export interface LineWord {
  line: string;
}

/** On the line, from the background, before anything else. */
const HERE = 'here';

export const isLineWord = (message: unknown): message is LineWord =>
  typeof message === 'object' && message !== null && 'line' in message;

/**
 * The view's half. Calls back once with a line that is ready, or never.
 *
 * @param hear called with whatever the background says on it
 * @param life its end is the end of the line
 */
export function openLine(
  port: AskPort,
  hear: (text: string) => void,
  onReady: (line: Line) => void,
  life: AbortSignal,
): void {
  const offer = (worker: ServiceWorker | undefined) => {
    if (worker === undefined || life.aborted) return;
    const key = crypto.randomUUID();
    const onAnswer = (message: unknown) => {
      if (!isLineWord(message) || message.line !== key) return;
      port.onMessage.removeListener(onAnswer);
      const { port1: ours, port2: theirs } = new MessageChannel();
      const line = lineOver(ours);
      life.addEventListener('abort', () => line.end(), { once: true });
      ours.onmessage = ({ data }: MessageEvent<string>) => {
        if (data === HERE) onReady(line);
        else hear(data);
      };
      worker.postMessage({ line: key } satisfies LineWord, [theirs]);
    };
    port.onMessage.addListener(onAnswer);
    port.postMessage({ line: key } satisfies LineWord);
  };
  // Where none comes to be, requests go on through the port.
  void serviceWorker()
    .then(offer)
    .catch(() => undefined);
}

async function serviceWorker(): Promise<ServiceWorker | undefined> {
  // A frame in a site's page has a place of its own, without a worker.
  if (window.top !== window || !('serviceWorker' in navigator)) return undefined;
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return registration?.active ?? undefined;
}

const lineOver = (port: MessagePort): Line => ({
  say: (text) => port.postMessage(text),
  end: () => port.close(),
});

/** Where in the background lines come in. */
interface LineSource {
  addEventListener(
    type: 'message',
    listener: (event: { data: unknown; ports: readonly MessagePort[] }) => void,
  ): void;
}

/** The background's half. To be made when it starts: lines come as an event of its own. */
export class LineKeeper {
  readonly #expected = new Map<string, (port: MessagePort) => void>();

  constructor(source: LineSource) {
    source.addEventListener('message', ({ data, ports }) => {
      const [port] = ports;
      if (!isLineWord(data) || port === undefined) return;
      const take = this.#expected.get(data.line);
      this.#expected.delete(data.line);
      // A line that nobody has announced is nobody's.
      take?.(port);
    });
  }

  /**
   * A view has announced a line over its port.
   *
   * @param hear called with whatever the view says on it, and with how to answer
   */
  expect({ line: key }: LineWord, port: AskPort, hear: (text: string, line: Line) => void): void {
    let line: Line | undefined;
    this.#expected.set(key, (ours) => {
      const opened = (line = lineOver(ours));
      ours.onmessage = ({ data }: MessageEvent<string>) => hear(data, opened);
      opened.say(HERE);
    });
    port.onDisconnect.addListener(() => {
      this.#expected.delete(key);
      line?.end();
    });
    port.postMessage({ line: key } satisfies LineWord);
  }
}
