import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '@/scripts/run';

/** The benchmark's own extensions, by folder, and what each is built from. */
const ENTRIES = { burner: 'burner.ts', 'control-panel': 'panel.html' } as const;

/** Builds one and returns the folder to load it from. Rejects with Vite's error. */
export async function buildExtension(name: keyof typeof ENTRIES): Promise<string> {
  const root = path.join(import.meta.dirname, name);
  const outDir = path.join(ROOT, 'node_modules/.cache/bench', name);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: path.join(root, ENTRIES[name]),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  await copyFile(path.join(root, 'manifest.json'), path.join(outDir, 'manifest.json'));
  return outDir;
}
