import type { BrowserContext } from 'playwright-core';

/** ms without a larger text, after which the one there is counts as the last. */
const QUIET_MS = 500;

/**
 * Opens an address in a new tab and tells how long it took from the navigation until its largest
 * text stood painted, in ms: a first line that says "loading" is not what people wait for.
 */
export async function timeToText(context: BrowserContext, address: string): Promise<number> {
  const tab = await context.newPage();
  try {
    await tab.goto(address);
    return await tab.evaluate(
      (quiet) =>
        new Promise<number>((resolve, reject) => {
          let latest = 0;
          setTimeout(reject, 10_000, new Error('No text was painted within ten seconds.'));
          new PerformanceObserver((list) => {
            latest = Math.max(latest, ...list.getEntries().map(({ startTime }) => startTime));
            setTimeout(
              (then: number) => {
                if (then === latest) resolve(then);
              },
              quiet,
              latest,
            );
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
      QUIET_MS,
    );
  } finally {
    await tab.close();
  }
}
