import { browser } from 'wxt/browser';
import { isAlive } from './alive';
import { SidelightError } from './errors';
import type { NoticeName, Payload, Reply, RequestName } from './protocol';
import { isTooLarge } from './too-large';
import { listen, sendRequest } from './wire';

/** Waits between tries, in ms: a service worker that was asleep or killed is up well within them. */
const RETRY_AFTER = [50, 150, 400, 1_000, 2_000];

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Sends a request to the background and returns its answer. When the background was asleep or died
 * on the way the request is sent again: every request of the protocol may be.
 *
 * @throws {SidelightError}
 */
export async function ask<Name extends RequestName>(
  name: Name,
  payload: Payload<Name>,
): Promise<Reply<Name>> {
  const result = await send(name, payload);
  if (result.ok) return result.value;
  throw new SidelightError(result.failure.code, result.failure.detail);
}

/** A click in the sender goes along with a message, and with nothing else. */
const BY_CLICK: ReadonlySet<RequestName> = new Set(['sidebar/open']);

/** Sends a request as it is, once. */
type Send = typeof sendRequest;

let sendOne: Send = sendRequest;

/** From here on requests go this way, and no more each as a message of its own (ask-port.ts). */
export function sendBy(way: Send): void {
  sendOne = way;
}

async function send<Name extends RequestName>(name: Name, payload: Payload<Name>) {
  for (const wait of [...RETRY_AFTER, null]) {
    try {
      return await (BY_CLICK.has(name) ? sendRequest : sendOne)(name, payload);
    } catch (error) {
      if (isTooLarge(error)) {
        throw new SidelightError('tooMuch');
      }
      if (wait === null || !isAlive()) break;
      await pause(wait);
    }
  }
  throw new SidelightError(isAlive() ? 'unreachable' : 'updated');
}

const hearers = new Map<NoticeName, Set<() => void>>();

/** Calls back at each notice from the background, until the signal aborts. */
export function onNotice(name: NoticeName, callback: () => void, signal: AbortSignal): void {
  const callbacks = hearers.get(name) ?? hear(name);
  callbacks.add(callback);
  signal.addEventListener('abort', () => callbacks.delete(callback), { once: true });
}

/** A context hears each notice in one place; from there it goes to all that asked. */
function hear(name: NoticeName): Set<() => void> {
  const callbacks = new Set<() => void>();
  hearers.set(name, callbacks);
  listen(name, (_data, sender) => {
    // Only the background sends notices: it has no tab, and a content script always has one.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    for (const callback of callbacks) callback();
  });
  return callbacks;
}
