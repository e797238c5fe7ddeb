import { defineExtensionMessaging } from '@webext-core/messaging';
import { admittedFrames } from './admission';
import type { Result } from './errors';
import type { NoticeName, OrderName, Payload, Reply, RequestName } from './protocol';
import type { SenderInfo } from './sender';

type Wire = {
  [Name in RequestName]: (data: Payload<Name>) => Result<Reply<Name>>;
} & Record<NoticeName | OrderName, () => void>;

const messenger = defineExtensionMessaging<Wire>();

/** Sends a request as it is, once. Use `ask` (client.ts). */
export const sendRequest: <Name extends RequestName>(
  name: Name,
  payload: Payload<Name>,
) => Promise<Result<Reply<Name>>> = messenger.sendMessage;

/** Tells every open view. Nobody listening is no error. */
export function tell(name: NoticeName): void {
  messenger.sendMessage(name).catch(() => undefined);
  // Firefox carries what is said to all to no frame in a site's page: those are told one by one.
  if (import.meta.env.FIREFOX) tellFrames(name).catch(() => undefined);
}

async function tellFrames(name: NoticeName): Promise<void> {
  for (const frame of await admittedFrames()) {
    messenger.sendMessage(name, undefined, frame).catch(() => undefined);
  }
}

/** Tells the page in a tab. Rejects when nobody there hears it. */
export function order(name: OrderName, tabId: number): Promise<void> {
  return messenger.sendMessage(name, undefined, { tabId, frameId: 0 });
}

/** Listens for one kind of message; the answer goes back. Returns what ends it. */
export function listen<Name extends keyof Wire>(
  name: Name,
  callback: (data: unknown, sender: SenderInfo) => ReturnType<Wire[Name]> | Promise<unknown>,
): () => void {
  return messenger.onMessage(name, (message) => {
    // The messenger's own types name the sender by a global that is not there.
    const { data, sender } = message as { data: unknown; sender: SenderInfo };
    return callback(data, sender) as Promise<never>;
  });
}
