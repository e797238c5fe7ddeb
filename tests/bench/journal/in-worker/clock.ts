import { browser } from 'wxt/browser';
import { PASSPHRASE } from '@/tests/bench/journal/passphrase';
import { deriveKey, newKdf } from '@/utils/journal/vault/kdf';
import { ASK_PORT, type Answered, type Asked } from '@/utils/messages/ask-port';
import { isLineWord } from '@/utils/messages/quick-line';

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

/** What is heard, and what is answered to it. */
function watch() {
  const begun = new Map<number, { name: string; at: number }>();
  return {
    asked: ({ number, name }: Partial<Asked>) => {
      if (number !== undefined && name !== undefined) {
        begun.set(number, { name, at: performance.now() });
      }
    },
    answered: ({ number }: Partial<Answered>) => {
      const request = number === undefined ? undefined : begun.get(number);
      if (number === undefined || request === undefined) return;
      begun.delete(number);
      handled.push({ name: request.name, ms: performance.now() - request.at });
    },
  };
}

const { onConnect } = browser.runtime;
const addListener = onConnect.addListener.bind(onConnect);
onConnect.addListener = (listener) => {
  addListener((port) => listener(port.name === ASK_PORT ? timed(port) : port));
};

function timed(port: Port): Port {
  const { asked, answered } = watch();
  const { onMessage } = port;
  return {
    name: port.name,
    sender: port.sender,
    onDisconnect: port.onDisconnect,
    disconnect: () => port.disconnect(),
    onMessage: {
      addListener: (listener: Parameters<typeof onMessage.addListener>[0]) => {
        onMessage.addListener((message: unknown) => {
          asked(message as Partial<Asked>);
          listener(message, port);
        });
      },
    },
    postMessage: (message: Partial<Answered>) => {
      port.postMessage(message);
      answered(message);
    },
  } as unknown as Port;
}

/** What a message on the line begins with: to read all of it would be charged to what is timed. */
function headOf(text: string): Partial<Asked> {
  const [, number, name] = /^\{"number":(\d+)(?:,"name":"([^"]+)")?/.exec(text) ?? [];
  return number === undefined ? {} : { number: Number(number), ...(name && { name }) };
}

// The quick line beside it. Whoever heard of it first hears first what is said on it.
addEventListener('message', ({ data, ports: [line] }) => {
  if (!isLineWord(data) || line === undefined) return;
  const { asked, answered } = watch();
  line.addEventListener('message', ({ data: text }: MessageEvent<string>) => asked(headOf(text)));
  const post = line.postMessage.bind(line) as (text: string) => void;
  line.postMessage = (text: string) => {
    post(text);
    answered(headOf(text));
  };
});
