import { accessSync, constants } from 'node:fs';

/** A Chromium-like browser's program: the one named in CHROMIUM, or one of the usual places. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return (named === undefined ? places : [named]).find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
