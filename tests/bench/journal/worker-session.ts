import type { Chromium } from '@/tests/browser/support/chromium';

/** The browser's debugging protocol, spoken with the extension's service worker. */
export interface WorkerSession {
  send(method: string): Promise<unknown>;
  detach(): Promise<void>;
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Rejects when the worker does not run. */
export async function workerSession({ context, extensionId }: Chromium): Promise<WorkerSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright hands over no browser.');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && new URL(url).host === extensionId,
  );
  if (target === undefined) throw new Error('The worker does not run.');
  const { targetId } = target;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let sent = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message, sessionId: from }) => {
    const answer = JSON.parse(message) as Answer;
    if (from === sessionId && answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  return {
    send: async (method) => {
      const id = (sent += 1);
      const answering = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      const message = JSON.stringify({ id, method });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      const { result, error } = await answering;
      if (error) throw new Error(error.message);
      return result;
    },
    detach: () => session.detach(),
  };
}
