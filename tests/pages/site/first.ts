import { record } from './recorder';

/**
 * What must come before everything else: the page hears from the start, and draft-js finds a
 * `setImmediate`, so that it does not make one out of messages to its own window.
 */

interface Immediate {
  setImmediate?: (act: () => void) => void;
}

const channel = new MessageChannel();
const queue: (() => void)[] = [];
channel.port1.onmessage = () => queue.shift()?.();

(globalThis as Immediate).setImmediate = (act) => {
  queue.push(act);
  channel.port2.postMessage(null);
};

record();
