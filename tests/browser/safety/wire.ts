import { ASK_PORT } from '@/utils/messages/ask-port';
import type { Answered } from '@/utils/messages/ask-port';
import type { Failure, Result } from '@/utils/messages/errors';
import { EXPORT_PORT } from '@/utils/messages/journal-stream';
import type { Records, Sent } from '@/utils/messages/journal-stream';
import type { Payload, Reply, RequestName } from '@/utils/messages/protocol';

/** Where a script can run that has the runtime: a view, a frame, a content script's world. */
interface Place {
  evaluate(script: string): Promise<unknown>;
}

/**
 * Sends anything at all as the messenger puts it on the wire, and returns the background's answer.
 *
 * @param from an expression for the window to send from, such as that of a frame of our own page
 */
export async function sendRaw(
  place: Place,
  type: string,
  data: unknown,
  from = 'globalThis',
): Promise<Result<unknown>> {
  const answer = (await place.evaluate(
    `(({ browser, chrome }) => (browser ?? chrome).runtime.sendMessage(
      ${JSON.stringify({ id: 1, type, data, timestamp: 1 })}
    ))(${from})`,
  )) as { res?: Result<unknown> } | null;
  if (answer?.res === undefined) throw new Error(`Nobody answered “${type}”.`);
  return answer.res;
}

/** The same through a port, as our views send it. */
export async function sendByPort(
  place: Place,
  name: string,
  payload: unknown,
  from = 'globalThis',
): Promise<Result<unknown>> {
  const asked = JSON.stringify({ number: 1, name, payload });
  const answer = (await place.evaluate(
    `(({ browser, chrome }) => new Promise((resolve, reject) => {
      const port = (browser ?? chrome).runtime.connect({ name: ${JSON.stringify(ASK_PORT)} });
      port.onMessage.addListener((message) => { resolve(message); port.disconnect(); });
      port.onDisconnect.addListener(() => reject(new Error('Nobody answered.')));
      port.postMessage(${asked});
    }))(${from})`,
  )) as Answered;
  return answer.result;
}

/**
 * What a view of Chromium does to get a quick line; the line, its port and what was heard on it stay
 * with the view.
 */
const openLine = (isAnnounced: boolean) => `(async () => {
  const port = chrome.runtime.connect({ name: ${JSON.stringify(ASK_PORT)} });
  const { port1: line, port2: theirs } = new MessageChannel();
  const heard = [];
  const isHere = new Promise((resolve) => {
    line.onmessage = ({ data }) => { heard.push(data); resolve(); };
  });
  const key = crypto.randomUUID();
  if (${isAnnounced}) {
    const expected = new Promise((resolve) => port.onMessage.addListener(resolve));
    port.postMessage({ line: key });
    await expected;
  }
  const { active } = await navigator.serviceWorker.getRegistration();
  active.postMessage({ line: key }, [theirs]);
  if (${isAnnounced}) await isHere;
  globalThis.opened = { port, line, heard };
})()`;

const sayOnLine = (name: string, payload: unknown) =>
  `opened.line.postMessage(${JSON.stringify(JSON.stringify({ number: 1, name, payload }))})`;

/** The same over a quick line. */
export async function sendByLine(
  place: Place,
  name: string,
  payload: unknown,
): Promise<Result<unknown>> {
  await place.evaluate(openLine(true));
  const answer = (await place.evaluate(`new Promise((resolve) => {
    opened.line.onmessage = ({ data }) => { resolve(data); opened.port.disconnect(); };
    ${sayOnLine(name, payload)};
  })`)) as string;
  return (JSON.parse(answer) as Answered).result;
}

/** Says something on a line that was not announced. */
export async function sendUnannounced(place: Place, name: string, payload: unknown): Promise<void> {
  await place.evaluate(openLine(false));
  await place.evaluate(sayOnLine(name, payload));
}

/** Says something on a line whose port has gone. */
export async function sendWithoutPort(place: Place, name: string, payload: unknown): Promise<void> {
  await place.evaluate(openLine(true));
  await place.evaluate('opened.port.disconnect(); opened.heard.length = 0');
  // Answered after it was heard that the other has gone.
  await sendByPort(place, name, payload);
  await place.evaluate(sayOnLine(name, payload));
}

/** What has been heard on the line that was opened last. */
export const heardOnLine = (place: Place): Promise<unknown> => place.evaluate('opened.heard');

/** Everything that is in the journal, in the order of ids; or why it may not be taken out. */
export async function takeOut(
  place: Place,
  from = 'globalThis',
): Promise<Records | { failure: Failure }> {
  const sent = (await place.evaluate(
    `(({ browser, chrome }) => new Promise((resolve, reject) => {
      const port = (browser ?? chrome).runtime.connect({ name: ${JSON.stringify(EXPORT_PORT)} });
      const all = [];
      port.onMessage.addListener((message) => {
        all.push(message);
        if (message.records !== undefined) { port.postMessage('more'); return; }
        resolve(all);
        port.disconnect();
      });
      port.onDisconnect.addListener(() => reject(new Error('Nobody answered.')));
      port.postMessage('more');
    }))(${from})`,
  )) as Sent[];
  const failed = sent.find((message) => 'failure' in message);
  if (failed !== undefined) return { failure: failed.failure };
  const records = sent.flatMap((message) => ('records' in message ? [message.records] : []));
  return {
    entries: records.flatMap(({ entries }) => entries).sort(byId),
    drafts: records.flatMap(({ drafts }) => drafts).sort(byId),
    versions: records.flatMap(({ versions }) => versions),
  };
}

/** The same, for a place that may. */
export async function everythingFrom(place: Place): Promise<Records> {
  const taken = await takeOut(place);
  if ('failure' in taken) throw new Error(`Not taken out: ${taken.failure.detail}`);
  return taken;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Sends a request that must be granted, and returns the reply. */
export async function send<Name extends RequestName>(
  place: Place,
  type: Name,
  data: Payload<Name>,
): Promise<Reply<Name>> {
  const result = await sendRaw(place, type, data);
  if (!result.ok) throw new Error(`“${type}”: ${result.failure.detail}`);
  return result.value as Reply<Name>;
}
