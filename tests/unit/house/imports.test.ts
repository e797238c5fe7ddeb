import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** The rooms of docs/architecture.md, held by the linter: who may not import what. */

const eslint = new ESLint();

const IMPORT_RULES = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax'];

async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === null || IMPORT_RULES.includes(ruleId))
    .map(({ message }) => message);
}

const load = (path: string) => `import { thing } from '${path}';\nthing();\n`;

test.each([
  ['utils/guidance/look-up.ts', '@/components/ui/button'],
  ['utils/guidance/look-up.ts', '../../components/ui/button'],
  ['utils/guidance/look-up.ts', '@/companion/launcher'],
  ['utils/guidance/look-up.ts', '@/entrypoints/background'],
  ['utils/guidance/look-up.ts', '@/utils/platforms/x'],
  ['utils/guidance/look-up.ts', '@/utils/platforms'],
  ['utils/messages/protocol.ts', '../platforms/x/adapter'],
  ['utils/messages/protocol.ts', '@/utils/journal/store/repository'],
  ['utils/messages/protocol.ts', '../journal/store/repository'],
  ['utils/journal/search.ts', './store/repository'],
  ['utils/journal/search.ts', 'idb'],
  ['utils/platforms/x/adapter.ts', '@/components/ui/button'],
  ['utils/platforms/x/adapter.ts', '@/utils/journal/store/database'],
  ['utils/journal/store/repository.ts', '@/utils/platforms/x'],
  ['components/now/now.tsx', '@/utils/platforms/x'],
  ['components/now/now.tsx', '@/utils/platforms/hosts'],
  ['components/now/now.tsx', '@/utils/platforms/platform'],
  ['components/now/now.tsx', '@/companion/dock'],
  ['components/now/now.tsx', '@/entrypoints/sidepanel/app'],
  ['components/now/now.tsx', '@/utils/journal/store/repository'],
  ['components/now/now.tsx', 'idb'],
  ['companion/launcher.ts', '@/utils/journal/store/repository'],
  ['companion/launcher.ts', '@/entrypoints/social.content/mount'],
  ['companion/launcher.ts', 'idb'],
  ['companion/launcher.ts', 'webextension-polyfill'],
  ['entrypoints/sidepanel/main.tsx', '../journal/app'],
  ['entrypoints/sidepanel/main.tsx', '@/entrypoints/journal/app'],
  ['entrypoints/sidepanel/main.tsx', '@/utils/platforms/x'],
  ['entrypoints/sidepanel/main.tsx', '@/companion/dock'],
  ['entrypoints/sidepanel/main.tsx', '@/utils/journal/store/repository'],
  ['entrypoints/social.content/index.ts', '@/utils/journal/store/repository'],
  ['entrypoints/social.content/index.ts', 'idb'],
  ['entrypoints/background.ts', '@/utils/platforms/x'],
  ['entrypoints/background.ts', 'idb'],
  ['tests/unit/background.test.ts', '@/entrypoints/background'],
])('%s may not import %s, now or later', async (file, path) => {
  expect(await refusals(file, load(path))).toHaveLength(1);
  expect(await refusals(file, `export { thing } from '${path}';\n`)).toHaveLength(1);
});

test.each([
  ['utils/guidance/look-up.ts', '@/companion/launcher'],
  ['components/now/now.tsx', '@/utils/platforms/x'],
  ['entrypoints/social.content/index.ts', '@/utils/journal/store/repository'],
])('%s may not import %s on demand either', async (file, path) => {
  expect(await refusals(file, `void import('${path}');\n`)).toHaveLength(1);
});

test.each([
  ['utils/guidance/schema.ts', '@/utils/platforms/platform'],
  ['utils/messages/protocol.ts', '@/utils/platforms/hosts'],
  ['utils/messages/protocol.ts', '@/utils/journal/entry'],
  ['utils/platforms/x/adapter.ts', '@/utils/platforms/x/author'],
  ['utils/journal/store/repository.ts', '@/utils/journal/store/database'],
  ['utils/journal/store/database.ts', 'idb'],
  ['components/now/now.tsx', '../journal/entry-form'],
  ['components/now/now.tsx', '@/utils/journal/entry'],
  ['components/now/now.tsx', 'fflate'],
  ['companion/launcher.ts', '@/utils/platforms/x'],
  ['entrypoints/social.content/index.ts', '@/companion/launcher'],
  ['entrypoints/social.content/index.ts', '@/utils/platforms'],
  ['entrypoints/rehearsal/main.tsx', '@/utils/platforms/rehearsal'],
  ['entrypoints/background.ts', '@/utils/journal/store/repository'],
  ['tests/unit/platforms/x.test.ts', '@/utils/platforms/x'],
])('%s may import %s', async (file, path) => {
  expect(await refusals(file, load(path))).toEqual([]);
});

test('screens may import the types of a captured post', async () => {
  const code =
    "import type { CapturedPost } from '@/utils/platforms/platform';\nexport type P = CapturedPost;\n";
  expect(await refusals('components/now/now.tsx', code)).toEqual([]);
});

test.each([
  ["export const a = () => fetch('/x');", 'no-restricted-globals'],
  ["export const a = () => globalThis.fetch('/x');", 'no-restricted-properties'],
  ['export const a = () => new WebSocket("wss://x");', 'no-restricted-globals'],
  ["export const a = () => navigator.sendBeacon('/x');", 'no-restricted-properties'],
  ["export const a = () => localStorage.getItem('x');", 'no-restricted-globals'],
  ["export const a = () => window.sessionStorage.getItem('x');", 'no-restricted-properties'],
  ["export const a = () => indexedDB.open('x');", 'no-restricted-globals'],
  ['export const a = () => chrome.runtime.id;', 'no-restricted-globals'],
  ["export const a = (b: Element) => { b.innerHTML = 'x'; };", 'no-restricted-syntax'],
  [
    "export const a = (b: Element) => { b.insertAdjacentHTML('beforeend', 'x'); };",
    'no-restricted-properties',
  ],
  [
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    'no-restricted-syntax',
  ],
])('what ships may not say: %s', async (code, rule) => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: 'components/now/now.tsx' });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual([rule]);
});
