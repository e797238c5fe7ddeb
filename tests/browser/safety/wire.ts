import type { Result } from '@/utils/messages/errors';
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
