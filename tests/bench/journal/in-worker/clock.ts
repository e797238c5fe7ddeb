import { browser } from 'wxt/browser';
import { PASSPHRASE } from '@/tests/bench/journal/passphrase';
import { deriveKey, newKdf } from '@/utils/journal/vault/kdf';
import { ASK_PORT, type Answered, type Asked } from '@/utils/messages/ask-port';

// Comes before the background's own script, and takes the time of each request: from its arrival to
// its answer being handed over.

type Connected = Parameters<typeof browser.runtime.onConnect.addListener>[0];
type Port = Parameters<Connected>[0];

/** One request, and how long the background was about it, in ms. */
export interface Handled {
  name: string;
  ms: number;
}

const handled: Handled[] = [];

/** ms for the key to be made from the passphrase, and nothing else. */
async function timeDerivation(): Promise<number> {
  const kdf = await newKdf();
  const begun = performance.now();
  await deriveKey(PASSPHRASE, kdf);
  return performance.now() - begun;
}

Object.assign(globalThis, { benchHandled: handled, benchDerivation: timeDerivation });

const { onConnect } = browser.runtime;
const addListener = onConnect.addListener.bind(onConnect);
onConnect.addListener = (listener) => {
  addListener((port) => listener(port.name === ASK_PORT ? timed(port) : port));
};

function timed(port: Port): Port {
  const begun = new Map<number, { name: string; at: number }>();
  const { onMessage } = port;
  return {
    name: port.name,
    sender: port.sender,
    onDisconnect: port.onDisconnect,
    disconnect: () => port.disconnect(),
    onMessage: {
      addListener: (listener: Parameters<typeof onMessage.addListener>[0]) => {
        onMessage.addListener((message: unknown) => {
          const { number, name } = message as Asked;
          begun.set(number, { name, at: performance.now() });
          listener(message, port);
        });
      },
    },
    postMessage: (message: Answered) => {
      port.postMessage(message);
      const request = begun.get(message.number);
      begun.delete(message.number);
      if (request) handled.push({ name: request.name, ms: performance.now() - request.at });
    },
  } as unknown as Port;
}
