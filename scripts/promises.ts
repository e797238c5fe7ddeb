import ts from 'typescript';
import { X_MATCHES } from '@/utils/platforms/hosts';
import type { BuildTarget } from './build';
import { filesOf, parse, text } from './built-package';
import type { BuiltPackage } from './built-package';

/**
 * Holds what was built against what Sidelight promises: nothing leaves the device, nothing is
 * asked for that is not needed, nothing is loaded from elsewhere. Names whatever breaks a promise.
 */

/** What can reach the network, or run text as code. */
const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'eval',
]);

const PERMISSIONS: Readonly<Record<BuildTarget, readonly string[]>> = {
  chrome: [
    'alarms',
    'contextMenus',
    'idle',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ],
  firefox: ['alarms', 'contextMenus', 'idle', 'scripting', 'storage', 'unlimitedStorage'],
};

/** Asked for when the person switches reminders of follow-ups on. */
const OPTIONAL_PERMISSIONS = ['notifications'];

/** Directives the policy of the extension's pages must have, word for word. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // Argon2id is WebAssembly: that may run, text still may not.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-src': "'self'",
};

/** The pages that checks outside the project rely on. */
const PAGES = ['journal.html', 'options.html', 'rehearsal.html', 'sidepanel.html', 'welcome.html'];

const REMOTE = /^(https?:)?\/\//;

/** A line for each promise that a build breaks; empty when it keeps them. */
export function brokenPromises(built: BuiltPackage): string[] {
  return [
    ...manifestFaults(built),
    ...nameFaults(built),
    ...codeFaults(built),
    ...pageFaults(built),
    ...styleFaults(built),
    ...leftovers(built),
  ];
}

function codeFaults(built: BuiltPackage): string[] {
  return filesOf(built, '.js').flatMap((file) => {
    const faults: string[] = [];
    const say = (what: string) => faults.push(`${file}: ${what}`);
    const visit = (node: ts.Node) => {
      if (ts.isIdentifier(node) && FORBIDDEN_NAMES.has(node.text) && !isHarmless(node)) {
        say(`names ${node.text}`);
      }
      if (
        ts.isElementAccessExpression(node) &&
        ts.isStringLiteralLike(node.argumentExpression) &&
        FORBIDDEN_NAMES.has(node.argumentExpression.text)
      ) {
        say(`names ${node.argumentExpression.text}`);
      }
      if (makesFunctionFromText(node)) say('makes a function from text');
      if (ts.isStringLiteralLike(node) && REMOTE.test(node.text) && /\.m?js\b/.test(node.text)) {
        say(`has the address of a script elsewhere: ${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(parse(file, text(built, file)));
    return [...new Set(faults)];
  });
}

/** Uses of a forbidden name that are something else, with what they are. */
const HARMLESS: Readonly<Record<string, string>> = {
  'this._index.fetch': "a look-up in MiniSearch's own map",
};

/** Giving a name to a part of one's own object uses nothing: the polyfill lists devtools' `eval`. */
function isHarmless(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isMethodDeclaration(parent) && parent.name === node) ||
    (ts.isPropertyAccessExpression(parent) && parent.getText() in HARMLESS)
  );
}

function makesFunctionFromText(node: ts.Node): boolean {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Function'
  );
}

function pageFaults(built: BuiltPackage): string[] {
  const missing = PAGES.filter((page) => !built.files.has(page)).map((page) => `no ${page}`);
  const remote = filesOf(built, '.html').flatMap((page) =>
    [...text(built, page).matchAll(/\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/g)]
      .map(([, address = '']) => address)
      .filter((address) => REMOTE.test(address))
      .map((address) => `${page}: loads ${address}`),
  );
  const inline = filesOf(built, '.html')
    .filter((page) => /<script\b(?![^>]*\bsrc=)[^>]*>[^<]/.test(text(built, page)))
    .map((page) => `${page}: has a script in it`);
  return [...missing, ...remote, ...inline];
}

function styleFaults(built: BuiltPackage): string[] {
  return filesOf(built, '.css').flatMap((file) =>
    [...text(built, file).matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)]
      .map(([, address = '']) => address)
      .filter((address) => REMOTE.test(address))
      .map((address) => `${file}: loads ${address}`),
  );
}

function manifestFaults(built: BuiltPackage): string[] {
  const { manifest, target } = built;
  const policy = new Map(
    (manifest.content_security_policy?.extension_pages ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
  return [
    ...differences('permissions', manifest.permissions, PERMISSIONS[target]),
    ...differences('host permissions', manifest.host_permissions, X_MATCHES),
    ...differences('optional permissions', manifest.optional_permissions, OPTIONAL_PERMISSIONS),
    ...differences('optional host permissions', manifest.optional_host_permissions, []),
    ...differences(
      'pages of the content script',
      (manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
      X_MATCHES,
    ),
    ...differences(
      'web accessible resources',
      (manifest.web_accessible_resources ?? []).flatMap(({ resources }) => resources),
      ['sidepanel.html'],
    ),
    ...differences(
      'pages that may load them',
      (manifest.web_accessible_resources ?? []).flatMap(({ matches = ['everyone'] }) => matches),
      X_MATCHES,
    ),
    ...Object.entries(POLICY)
      .filter(([name, wanted]) => policy.get(name) !== wanted)
      .map(
        ([name, wanted]) => `policy: ${name} is ${policy.get(name) ?? 'missing'}, not ${wanted}`,
      ),
    ...(manifest.externally_connectable === undefined ? [] : ['it talks with other pages']),
    ...((manifest.content_scripts ?? []).some(({ css = [] }) => css.length > 0)
      ? ['it puts a style sheet into host pages']
      : []),
  ];
}

/** Every file that the manifest names, at any depth, is in the package. */
function nameFaults({ manifest, files }: BuiltPackage): string[] {
  const named = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(named) : [];
  };
  return named(manifest)
    .filter((value) => /^[\w./-]+\.(html|js|css|png|svg|json|woff2)$/.test(value))
    .map((value) => value.replace(/^\//, ''))
    .filter((file) => !files.has(file))
    .map((file) => `the manifest names ${file}, which is not there`);
}

function leftovers(built: BuiltPackage): string[] {
  return [
    ...filesOf(built, '.map').map((file) => `${file} is a source map`),
    ...filesOf(built, '.js')
      .filter((file) => text(built, file).includes('//# sourceMappingURL='))
      .map((file) => `${file}: points at a source map`),
  ];
}

function differences(
  what: string,
  are: readonly string[] | undefined,
  should: readonly string[],
): string[] {
  const given = new Set(are ?? []);
  return [
    ...[...given]
      .filter((one) => !should.includes(one))
      .map((one) => `${what}: ${one} is too much`),
    ...should.filter((one) => !given.has(one)).map((one) => `${what}: ${one} is missing`),
  ];
}
