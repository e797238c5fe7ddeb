import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { firstScreen } from './scripts/first-screen';
import { contentPlugin } from './scripts/content/vite-plugin';
import { wordsPlugin } from './scripts/words/vite-plugin';
import { X_MATCHES } from './utils/platforms/hosts';
import { LOOK_UP_COMMAND, OMNIBOX_KEYWORD } from './utils/sidebar/door-names';

/** Nothing but the package's own files may be loaded, and nothing may be sent anywhere. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  // Argon2id, which makes a key of a passphrase, is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-src 'self'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'sidepanel')) return;
      const options = config.build?.rollupOptions;
      if (options?.output === undefined || Array.isArray(options.output)) {
        throw new Error('WXT no longer builds its pages the way this expects.');
      }
      options.output.manualChunks = firstScreen();
    },
    // The gallery of components is for those who build with them: `npm run dev`, `npm run gallery`.
    'entrypoints:found': ({ config }, found) => {
      const at = found.findIndex(({ name }) => name === 'gallery');
      if (config.mode === 'production' && at !== -1) found.splice(at, 1);
    },
  },
  vite: () => ({
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('companion/context.ts', import.meta.url),
        ),
      },
    },
    plugins: [preact({ prefreshEnabled: false }), contentPlugin(), wordsPlugin()],
    build: {
      // One file each way: an extension page waits longer for many small files than for one.
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      sourcemap: false,
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      'contextMenus',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: X_MATCHES,
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    omnibox: { keyword: OMNIBOX_KEYWORD },
    action: { default_title: '__MSG_manifest_open__' },
    web_accessible_resources: [
      {
        resources: ['sidepanel.html'],
        matches: X_MATCHES,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_manifest_openOrClose__',
      },
      [LOOK_UP_COMMAND]: {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_doors_lookUp__',
      },
      'lock-journal': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_manifest_lockJournal__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
