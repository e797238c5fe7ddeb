import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { contentPlugin } from './scripts/content/vite-plugin';
import { wordsPlugin } from './scripts/words/vite-plugin';
import { LongestFirst } from './tests/browser/support/longest-first';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/**
 * Rooms whose modules remember something, as a screen's do, or have another put in their place: each
 * file of tests has its own. eslint.config.js keeps `vi.mock` out of all others.
 */
const WITH_A_STATE = ['lock', 'screens', 'settings', 'sidebar'].map(
  (room) => `tests/unit/${room}/**/*.test.{ts,tsx}`,
);

/** Tests in Node, where `wxt/browser` is a fake of the browser that remembers. */
function unit(name: string, test: { include: string[]; exclude?: string[]; isolate?: boolean }) {
  return {
    extends: true as const,
    plugins: [WxtVitest(), contentPlugin(root), wordsPlugin()],
    test: {
      name,
      environment: 'node' as const,
      setupFiles: ['tests/unit/speak-english.ts', 'tests/unit/same-chances.ts'],
      // Laws are tried hundreds of times, and a machine may be busy: long enough to tell a hang.
      testTimeout: 30_000,
      maxWorkers: 2,
      ...test,
    },
  };
}

export default defineConfig({
  resolve: {
    alias: [
      { find: '@', replacement: root },
      // WXT's fake browser asks for this, and with it comes all that builds extensions: half a second
      // for each file that has its own modules.
      { find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' },
    ],
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      unit('unit', {
        include: ['tests/unit/**/*.test.{ts,tsx}'],
        exclude: WITH_A_STATE,
        // Loading what is tested takes longer than most tests; it is loaded once.
        isolate: false,
      }),
      unit('screens', { include: WITH_A_STATE }),
      {
        extends: true,
        plugins: [contentPlugin(root), wordsPlugin()],
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/support/build.ts',
          // Each file drives a whole browser: with two of them two cores are all but busy, and with a
          // third everything waits longer and nothing is sooner.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
