import { browser } from 'wxt/browser';
import type { Draft, Entry } from '@/utils/journal/entry';
import { SidelightError, type Failure } from './errors';

/** The whole journal goes out through a port of its own, some records at a time, as they are asked for. */
export const EXPORT_PORT = 'sidelight/export';

export interface Records {
  entries: Entry[];
  drafts: Draft[];
  /** Earlier versions of entries. */
  versions: Entry[];
}

/** What the view sends: it is ready for more. */
export type WantsMore = 'more';

/** What comes back: records, with how many of how many have come by now; or how it ended. */
export type Sent =
  | { records: Records; done: number; total: number }
  | { end: true }
  | { failure: Failure };

/**
 * Every record of the journal, the bin included, in batches; nothing waits in memory that was not
 * asked for.
 *
 * @param onProgress records that have come, of how many
 * @throws {SidelightError}
 * @throws {DOMException} `AbortError`
 */
export async function* exportRecords(
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): AsyncGenerator<Records, void, undefined> {
  signal.throwIfAborted();
  const port = browser.runtime.connect({ name: EXPORT_PORT });
  const line = listenTo(port, signal);
  try {
    for (;;) {
      const sent = await line.next();
      if ('failure' in sent) throw new SidelightError(sent.failure.code, sent.failure.detail);
      if ('end' in sent) return;
      onProgress(sent.done, sent.total);
      yield sent.records;
    }
  } finally {
    port.disconnect();
  }
}

function listenTo(port: ReturnType<typeof browser.runtime.connect>, signal: AbortSignal) {
  let resolve: ((sent: Sent) => void) | undefined;
  let reject: ((error: Error) => void) | undefined;
  let over: Error | undefined;
  const end = (error: Error) => {
    over ??= error;
    reject?.(error);
  };
  port.onMessage.addListener((message: unknown) => resolve?.(message as Sent));
  port.onDisconnect.addListener(() => end(new SidelightError('unreachable')));
  signal.addEventListener('abort', () => end(signal.reason as Error), { once: true });
  return {
    next: () =>
      new Promise<Sent>((yes, no) => {
        if (over !== undefined) {
          no(over);
          return;
        }
        resolve = yes;
        reject = no;
        port.postMessage('more' satisfies WantsMore);
      }),
  };
}
