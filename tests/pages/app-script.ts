import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';

export interface AppScript {
  /** Where the document asks for it. */
  path: string;
  code: string;
}

const here = import.meta.dirname;
const site = path.join(here, 'site');
const cache = path.join(here, '../../node_modules/.cache/pages');

/**
 * The site's script: built on first use, then kept by a hash of what it is made of. Rejects with
 * Vite's error when it does not build.
 */
export async function appScript(): Promise<AppScript> {
  const hash = await contentHash();
  const kept = path.join(cache, `app.${hash}.js`);
  const code = await readFile(kept, 'utf8').catch(async () => {
    const built = await bundle();
    await keep(kept, built);
    return built;
  });
  return { path: `/static/app.${hash}.js`, code };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root: site,
    logLevel: 'error',
    publicDir: false,
    // draft-js and what it stands on still look for Node's names.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Whoever builds it, a test runner too, for whose sake Vite would take the development runtime.
    esbuild: { jsx: 'automatic', jsxDev: false, jsxImportSource: 'react' },
    build: {
      write: false,
      target: 'es2022',
      minify: 'esbuild',
      sourcemap: false,
      lib: { entry: path.join(site, 'main.tsx'), formats: ['iife'], name: 'site' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('Vite built no script for the test pages.');
  return chunk.code;
}

/** Under a name of its own first, so that test files starting at once never read half a script. */
async function keep(file: string, code: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, code);
  await rename(unfinished, file);
}

/** Of the site's sources, this file, and the packages that end up in the script. */
async function contentHash(): Promise<string> {
  const require = createRequire(import.meta.url);
  const names = await readdir(site, { recursive: true, withFileTypes: true });
  const sources = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const packages = ['react', 'react-dom', 'draft-js', 'vite'].map((name) =>
    require.resolve(`${name}/package.json`),
  );
  const hash = createHash('sha256');
  for (const file of [path.join(here, 'app-script.ts'), ...sources, ...packages]) {
    hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 12);
}
