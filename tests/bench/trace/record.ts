import type { Page } from 'playwright-core';
import type { TraceEvent } from './events';

/** Tasks and script events with their CPU time, the page's marks, and a sampling CPU profile. */
const CATEGORIES = [
  '-*',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'v8',
  'v8.execute',
].join(',');

export interface Recording {
  stop(): Promise<TraceEvent[]>;
}

/** Starts a trace of the whole browser. */
export async function record(page: Page): Promise<Recording> {
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', { categories: CATEGORIES, transferMode: 'ReturnAsStream' });
  return {
    stop: async () => {
      const complete = new Promise<string>((resolve, reject) => {
        session.once('Tracing.tracingComplete', ({ stream, dataLossOccurred }) => {
          if (stream === undefined || dataLossOccurred) reject(new Error('The trace has gaps.'));
          else resolve(stream);
        });
      });
      await session.send('Tracing.end');
      const handle = await complete;
      const parts: Buffer[] = [];
      for (let more = true; more;) {
        const { data, base64Encoded, eof } = await session.send('IO.read', { handle });
        parts.push(Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8'));
        more = !eof;
      }
      await session.send('IO.close', { handle });
      await session.detach();
      const trace = JSON.parse(Buffer.concat(parts).toString()) as { traceEvents: TraceEvent[] };
      return trace.traceEvents;
    },
  };
}
