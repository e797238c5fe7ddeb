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
