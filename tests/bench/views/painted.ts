import type { BrowserContext } from 'playwright-core';

/** ms without a larger text, after which the one there is counts as the last. */
const QUIET_MS = 500;

/** ms from the navigation. */
export interface Painted {
  /** The first text: of the sidebar, its name, the look-up and the tabs, ready for use. */
  first: number;
  /** The largest text: of the sidebar, what it says of the page beside it. */
  largest: number;
}

/** Opens an address in a new tab and tells how long it took until its text stood painted. */
export async function timeToText(context: BrowserContext, address: string): Promise<Painted> {
  const tab = await context.newPage();
  try {
    await tab.goto(address);
    const largest = await tab.evaluate(
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
    const first = await tab.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    if (first === undefined) throw new Error('The browser does not say when text was painted.');
    return { first, largest };
  } finally {
    await tab.close();
  }
}
