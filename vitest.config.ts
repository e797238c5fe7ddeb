import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { contentPlugin } from './scripts/content/vite-plugin';
import { wordsPlugin } from './scripts/words/vite-plugin';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        // In unit tests `wxt/browser` is a fake of the browser that remembers.
        plugins: [WxtVitest(), contentPlugin(root), wordsPlugin()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/unit/speak-english.ts',
          // Laws are tried hundreds of times, and a machine may be busy: long enough to tell a hang.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [contentPlugin(root), wordsPlugin()],
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/support/build.ts',
          // Each file drives a whole browser, and mostly waits for it: two at a time, no more.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
