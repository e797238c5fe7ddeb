import { describe, expect, test } from 'vitest';
import type { BuiltPackage, Manifest } from '@/scripts/built-package';
import { brokenPromises } from '@/scripts/promises';
import { X_MATCHES } from '@/utils/platforms/hosts';

/** A package that breaks any of Sidelight's promises is told apart from one that keeps them. */

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-src 'self'";

const MANIFEST: Manifest = {
  name: 'Sidelight',
  permissions: [
    'storage',
    'unlimitedStorage',
    'alarms',
    'idle',
    'contextMenus',
    'scripting',
    'sidePanel',
  ],
  optional_permissions: ['notifications'],
  host_permissions: X_MATCHES,
  content_security_policy: { extension_pages: POLICY },
  content_scripts: [{ matches: X_MATCHES, js: ['content.js'] }],
  background: { service_worker: 'background.js' },
  web_accessible_resources: [{ resources: ['sidepanel.html'], matches: X_MATCHES }],
};

const PAGE = '<!doctype html><script type="module" src="/view.js"></script>';

function built(files: Record<string, string> = {}, manifest: Partial<Manifest> = {}): BuiltPackage {
  const contents: Record<string, string> = {
    'background.js': 'console.log("a fetch( in words is only words")',
    'content.js': 'const list = { eval: 1 };',
    'view.js': 'import "./part.js";',
    'part.js': 'export {};',
    'journal.html': PAGE,
    'options.html': PAGE,
    'rehearsal.html': PAGE,
    'welcome.html': PAGE,
    'sidepanel.html': PAGE,
    ...files,
  };
  return {
    target: 'chrome',
    manifest: { ...MANIFEST, ...manifest },
    files: new Map(Object.entries(contents).map(([name, text]) => [name, Buffer.from(text)])),
  };
}

test('a package that keeps them all has nothing to be told', () => {
  expect(brokenPromises(built())).toEqual([]);
});

describe('code', () => {
  test.each([
    ["fetch('/x')", 'names fetch'],
    ['const f = globalThis.fetch', 'names fetch'],
    ["const f = window['fetch']", 'names fetch'],
    ['new XMLHttpRequest()', 'names XMLHttpRequest'],
    ['new WebSocket(a)', 'names WebSocket'],
    ['navigator.sendBeacon(a)', 'names sendBeacon'],
    ['importScripts(a)', 'names importScripts'],
    ['eval(a)', 'names eval'],
    ['new Function(a)()', 'makes a function from text'],
    ["a.src = 'https://elsewhere.example/a.js'", 'has the address of a script elsewhere'],
    ['a()\n//# sourceMappingURL=a.js.map', 'points at a source map'],
  ])('%s', (code, fault) => {
    const faults = brokenPromises(built({ 'part.js': code }));
    expect(faults).toEqual([expect.stringContaining(`part.js: ${fault}`)]);
  });
});

describe('pages, styles and files', () => {
  test.each([
    ['journal.html', '<script src="https://elsewhere.example/x"></script>', 'journal.html: loads'],
    ['journal.html', '<script>alert(1)</script>', 'journal.html: has a script in it'],
    ['style.css', '@import "https://elsewhere.example/x.css";', 'style.css: loads'],
    ['style.css', 'p { background: url(//elsewhere.example/x.png) }', 'style.css: loads'],
    ['part.js.map', '{}', 'part.js.map is a source map'],
  ])('%s with %s', (file, text, fault) => {
    expect(brokenPromises(built({ [file]: text }))).toEqual([expect.stringContaining(fault)]);
  });
});

describe('the manifest', () => {
  test.each<[Partial<Manifest>, string]>([
    [{ permissions: [...(MANIFEST.permissions ?? []), 'tabs'] }, 'permissions: tabs is too much'],
    [
      { permissions: ['storage', 'alarms', 'idle', 'scripting', 'sidePanel'] },
      'permissions: unlimitedStorage is missing',
    ],
    [{ host_permissions: [...X_MATCHES, '<all_urls>'] }, '<all_urls> is too much'],
    [
      { optional_permissions: ['notifications', 'history'] },
      'optional permissions: history is too much',
    ],
    [
      { content_security_policy: { extension_pages: POLICY.replace("connect-src 'none'; ", '') } },
      'policy: connect-src is missing',
    ],
    [
      { web_accessible_resources: [{ resources: ['sidepanel.html', 'a.js'], matches: X_MATCHES }] },
      'web accessible resources: a.js is too much',
    ],
    [
      { web_accessible_resources: [{ resources: ['sidepanel.html'], matches: ['<all_urls>'] }] },
      'pages that may load them: <all_urls> is too much',
    ],
    [{ externally_connectable: { matches: ['https://x.com/*'] } }, 'it talks with other pages'],
    [{ icons: { 16: 'icon/16.png' } }, 'the manifest names icon/16.png'],
    [
      {
        content_scripts: [{ matches: X_MATCHES, js: ['content.js'], css: ['content.css'] }],
      },
      'puts a style sheet into host pages',
    ],
  ])('%o', (change, fault) => {
    const faults = brokenPromises(built({ 'content.css': '' }, change));
    expect(faults).toContainEqual(expect.stringContaining(fault));
  });
});
