import { browser } from 'wxt/browser';
import type { Failure } from './errors';
import { EXPORT_PORT, type Records, type Sent } from './journal-stream';
import { ownOrigin } from './own-origin';
import { isFramed, senderKind, type SenderInfo } from './sender';
import { failureOf } from './server';

/** Records, with how many of how many have come by now. */
export type Stream = AsyncGenerator<{ records: Records; done: number; total: number }, void>;

/** Answers views that take the journal out. Who may not see it is refused, as with any request. */
export function answerExports(
  open: () => Stream,
  isAdmitted: (sender: SenderInfo) => Promise<boolean>,
): void {
  const self = { id: browser.runtime.id, origin: ownOrigin() };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== EXPORT_PORT) return;
    const sender = port.sender as SenderInfo;
    const kind = senderKind(sender, self);
    const mayAsk = kind === 'sidepanel' || kind === 'journal';
    let stream: Stream | undefined;
    const send = (message: Sent) => port.postMessage(message);
    const fail = (failure: Failure) => send({ failure });
    const sendNext = async () => {
      try {
        if (!mayAsk || (isFramed(sender) && !(await isAdmitted(sender)))) {
          fail({ code: 'refused', detail: 'The journal may not be taken out from here.' });
          return;
        }
        stream ??= open();
        const next = await stream.next();
        send(next.done === true ? { end: true } : next.value);
      } catch (error) {
        fail(failureOf(error));
      }
    };
    port.onMessage.addListener(() => void sendNext());
    port.onDisconnect.addListener(() => void stream?.return(undefined));
  });
}
