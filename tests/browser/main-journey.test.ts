import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { openChromiumStage } from './journey/chromium-stage';
import type { ChromiumStageOptions } from './journey/chromium-stage';
import { openFirefoxStage } from './journey/firefox-stage';
import { play } from './journey/play';
import type { Stage } from './journey/stage';

/**
 * The main job from end to end, the browser closed and started again on the way, and the journal
 * carried to two more machines: in both browsers, wherever the sidebar can be.
 */

/** Milliseconds; a journey takes half a minute on two busy cores. */
const LONG = 150_000;

let pages: Pages;
let stage: Stage | undefined;

beforeAll(async () => {
  pages = await startPages();
});
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});
afterAll(() => pages.close());

async function inChromium(options: Omit<ChromiumStageOptions, 'extension' | 'port'>) {
  const opened = await openChromiumStage({
    extension: builtFolder('chrome'),
    port: pages.port,
    ...options,
  });
  stage = opened;
  return opened;
}

function expectNothingAsked(on: Stage) {
  expect([...new Set(on.asked())]).toEqual(['x.com:443']);
}

test(
  'Chromium, third-party cookies allowed: in its own side panel',
  async () => {
    const opened = await inChromium({
      thirdPartyCookies: 'allowed',
      sidebar: 'panel',
      journal: 'sidebar',
    });
    await play(opened);
    expectNothingAsked(opened);
  },
  LONG,
);

test(
  'Chromium, third-party cookies blocked: docked in the page, the background stopped after each step',
  async () => {
    const opened = await inChromium({
      thirdPartyCookies: 'blocked',
      sidebar: 'dock',
      journal: 'page',
    });
    await play(opened, () => opened.chromium.stopWorker());
    expectNothingAsked(opened);
  },
  LONG,
);

test(
  'Firefox: docked in the page, the journal on its own page',
  async () => {
    const opened = await openFirefoxStage({ extension: builtFolder('firefox'), port: pages.port });
    stage = opened;
    await play(opened);
    expectNothingAsked(opened);
  },
  LONG,
);
