import { browser } from 'wxt/browser';
import { onceDead } from './alive';
import type { Result } from './errors';
import type { Payload, Reply, RequestName } from './protocol';
import { isLineWord, openLine } from './quick-line';
import type { Line } from './quick-line';

/**
 * A view sends its requests through one open port: an answer is there in a third of the time that a
 * message of its own takes. Once a quick line has come to be beside it (quick-line.ts), requests go
 * over that.
 */
export const ASK_PORT = 'sidelight/ask';

/** What goes to the background. */
export interface Asked {
  number: number;
  name: string;
  payload: unknown;
}

/** What comes back. */
export interface Answered {
  number: number;
  result: Result<unknown>;
}

/** Over the port, while requests go over the line, which keeps nobody awake. */
export interface StayAwake {
  awake: true;
}

/** ms; a service worker may be stopped when it has heard nothing from the browser for 30 s. */
const SAY_AWAKE_EVERY = 10_000;

export type AskPort = ReturnType<typeof browser.runtime.connect>;

interface Waiting {
  resolve: (result: Result<unknown>) => void;
  reject: (error: Error) => void;
}

interface Connection {
  port: AskPort;
  /** Ready to be used. */
  line?: Line;
  isOnLine: boolean;
  /** When something went through the port last, as `performance.now()` has it. */
  heardAt: number;
}

let connection: Connection | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/**
 * Sends a request as it is, once. Rejects when the background is stopped before it answers. Use `ask`
 * (client.ts).
 */
export function sendThroughPort<Name extends RequestName>(
  name: Name,
  payload: Payload<Name>,
): Promise<Result<Reply<Name>>> {
  return new Promise((resolve, reject) => {
    const number = (asked += 1);
    waiting.set(number, { resolve: resolve as Waiting['resolve'], reject });
    try {
      send(open(), { number, name, payload });
    } catch (error) {
      waiting.delete(number);
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function send(now: Connection, message: Asked): void {
  const time = performance.now();
  // Not before all that went through the port has been answered: none overtakes another.
  now.isOnLine ||= now.line !== undefined && waiting.size === 1;
  if (!now.isOnLine || now.line === undefined) {
    now.port.postMessage(message);
    now.heardAt = time;
    return;
  }
  // As text, as it would go through the port: what comes out is the same either way.
  now.line.say(JSON.stringify(message));
  if (time - now.heardAt < SAY_AWAKE_EVERY) return;
  now.port.postMessage({ awake: true } satisfies StayAwake);
  now.heardAt = time;
}

function open(): Connection {
  if (connection !== undefined) return connection;
  const port = browser.runtime.connect({ name: ASK_PORT });
  const opened: Connection = { port, isOnLine: false, heardAt: 0 };
  const life = new AbortController();
  const end = (reason: string) => {
    life.abort();
    if (connection === opened) connection = undefined;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(new Error(reason));
  };
  connection = opened;
  const hear = ({ number, result }: Answered) => {
    waiting.get(number)?.resolve(result);
    waiting.delete(number);
  };
  let isLineAsked = false;
  port.onMessage.addListener((message: unknown) => {
    if (isLineWord(message)) return;
    hear(message as Answered);
    // What a view asks first is not kept waiting for it.
    if (isLineAsked) return;
    isLineAsked = true;
    const hearLine = (text: string) => hear(JSON.parse(text) as Answered);
    openLine(port, hearLine, (line) => (opened.line = line), life.signal);
  });
  port.onDisconnect.addListener(() => {
    end(browser.runtime.lastError?.message ?? 'The background was stopped.');
  });
  // After an update under this view the port is as silent as if somebody were thinking.
  onceDead(() => end('There was an update.'), life.signal);
  return opened;
}
