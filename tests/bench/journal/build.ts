import path from 'node:path';
import { build } from 'vite';
import type { Rollup } from 'vite';
import { ROOT } from '@/scripts/run';
import { wordsPlugin } from '@/scripts/words/vite-plugin';

/** What runs inside the browser, and where its source is. */
const SCRIPTS = {
  page: 'in-page/index.ts',
  view: 'in-view/clock.ts',
  worker: 'in-worker/clock.ts',
} as const;

/** One classic script of it. Rejects with Vite's error. */
export async function scriptFor(where: keyof typeof SCRIPTS): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    plugins: [wordsPlugin()],
    resolve: { alias: { '@': ROOT } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: {
        entry: path.join(import.meta.dirname, SCRIPTS[where]),
        formats: ['iife'],
        name: `journalBench_${where}`,
      },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk === undefined) throw new Error(`Nothing was built for the ${where}.`);
  return chunk.code;
}
