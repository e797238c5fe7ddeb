import type { Chromium } from '../support/chromium';

/**
 * Makes a browser the same every time, so that two pictures of a screen differ only where the screen
 * does: the clock stands, no caret blinks, and language and time zone are not the machine's.
 */

/** A day on which everything has been written already, and no card is past its review. */
const NOW = '2026-11-22T10:00:00.000Z';

/** Where the browser looks for its language and its time zone when it starts. */
const SURROUNDINGS = { LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8', TZ: 'Europe/London' };

const STOP_CLOCK = `
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length === 0 ? ['${NOW}'] : parts));
    }
    static now() {
      return ${Date.parse(NOW)};
    }
  };
`;

/** A sheet made by script is let in by every content security policy. */
const HOLD_CARET = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { caret-animation: manual !important }');
  document.adoptedStyleSheets.push(sheet);
`;

/** Prepares for a browser that is yet to start. */
export function settleSurroundings(): void {
  Object.assign(process.env, SURROUNDINGS);
}

/** Holds everything still in what is opened from now on, and in the background at once. */
export async function holdStill(chromium: Chromium): Promise<void> {
  await chromium.context.addInitScript(`{ ${STOP_CLOCK} ${HOLD_CARET} }`);
  const worker = await chromium.serviceWorker();
  await worker.evaluate(`{ ${STOP_CLOCK} }`);
}
