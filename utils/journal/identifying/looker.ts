import type { EntryContent } from '../entry';
import { holdsIdentifying } from './identify';

/** Looks through entries beside other work. */
export interface Looker {
  /** Whether each holds anything worth a word. */
  look(contents: readonly EntryContent[]): Promise<readonly boolean[]>;
  close(): void;
}

/** entrypoints/look.ts */
const SCRIPT = '/look.js';

/** In a thread of its own, so that neither a file that is being made nor the page waits for it. */
export function openLooker(): Looker {
  return typeof Worker === 'undefined' ? inThisThread() : inWorker();
}

function inWorker(): Looker {
  const worker = new Worker(SCRIPT);
  const waiting: { resolve: (found: readonly boolean[]) => void; reject: (why: Error) => void }[] =
    [];
  let failure: Error | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<readonly boolean[]>) =>
    waiting.shift()?.resolve(data),
  );
  worker.addEventListener('error', ({ message }) => {
    failure = new Error(`The entries could not be looked through: ${message}`);
    for (const { reject } of waiting.splice(0)) reject(failure);
  });
  return {
    look: (contents) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        waiting.push({ resolve, reject });
        worker.postMessage(contents);
      }),
    close: () => worker.terminate(),
  };
}

/** Where there are no workers; between one lot and the next the page has its turn. */
function inThisThread(): Looker {
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    look(contents) {
      const found = last
        .then(() => new Promise((resolve) => setTimeout(resolve)))
        .then(() => (isClosed ? [] : contents.map(holdsIdentifying)));
      last = found;
      return found;
    },
    close: () => {
      isClosed = true;
    },
  };
}
