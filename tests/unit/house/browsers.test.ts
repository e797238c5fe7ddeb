import { expect, test } from 'vitest';
import { loadsExtensions } from '@/scripts/browsers';

test.each([
  ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', true],
  ['a complaint of the starting script\nChromium 156.0.8078.79', true],
  ['Google Chrome for Testing 150.0.7000.1', true],
  ['Microsoft Edge 150.0.3000.1', true],
  ['Google Chrome 136.0.7103.59', true],
  ['Google Chrome 137.0.7151.55', false],
  ['Google Chrome 156.0.8078.79', false],
  ['Mozilla Firefox 153.7.0esr', false],
  ["Command '/usr/bin/chromium-browser' requires the chromium snap to be installed.", false],
])('a browser that says "%s" can load Sidelight from a folder: %s', (version, can) => {
  expect(loadsExtensions(version)).toBe(can);
});
