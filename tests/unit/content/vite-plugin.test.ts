import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentPlugin } from '@/scripts/content/vite-plugin';
import type { SourceFile } from '@/utils/guidance/compile/source-file';
import type { Content } from '@/utils/guidance/schema';
import { contentFiles, tipFile } from './card-files';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sidelight-content-'));
  write({ path: 'entry.js', text: "export { default } from 'virtual:content';" });
  for (const file of contentFiles()) write(file);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: SourceFile): void {
  const target = path.join(root, file.path);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, file.text);
}

function buildOnce() {
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin(root)],
    build: { write: false, lib: { entry: path.join(root, 'entry.js'), formats: ['es'] } },
  });
}

test('the package holds the compiled cards', async () => {
  const [output] = [await buildOnce()].flat();
  expect(JSON.stringify(output)).toContain('The answer in one line.');
});

test('what the first screen offers holds no answers', async () => {
  write({ path: 'entry.js', text: "export { default } from 'virtual:content/offers';" });
  const built = JSON.stringify([await buildOnce()].flat());
  expect(built).toContain('A situation');
  expect(built).not.toContain('The answer in one line.');
});

test('a build with faults fails, and says which', async () => {
  write(tipFile({ fields: { next: undefined } }));
  write(tipFile({ slug: 'another', fields: { checked: 'today' } }));
  await expect(buildOnce()).rejects.toThrow(
    /2 faults in content:\n {2}content\/tips\/a-tip\.md: `next` is missing\n {2}content\/tips\/another\.md: line 6: `checked` is not a date/,
  );
});

test('while developing, a new card and a changed one are seen', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    plugins: [contentPlugin(root)],
  });
  try {
    const tips = async () => {
      const module = (await server.ssrLoadModule('/entry.js')) as { default: Content };
      return module.default.tips.map((tip) => tip.title);
    };
    expect(await tips()).toEqual(['A tip']);
    write(tipFile({ slug: 'b-tip', fields: { title: 'A new tip' } }));
    await expect.poll(tips, { timeout: 10_000 }).toEqual(['A tip', 'A new tip']);
    write(tipFile({ slug: 'b-tip', fields: { title: 'A changed tip' } }));
    await expect.poll(tips, { timeout: 10_000 }).toEqual(['A tip', 'A changed tip']);
  } finally {
    await server.close();
  }
}, 30_000);
