import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT, lastWords, runTool } from './run';
import type { Outcome } from './run';

export type BuildTarget = 'chrome' | 'firefox';

/** What a build is made from. */
const SOURCES = [
  'companion',
  'components',
  'content',
  'entrypoints',
  'locales',
  'package-lock.json',
  'public',
  'scripts/content',
  'scripts/words',
  'tsconfig.json',
  'utils',
  'wxt.config.ts',
];

/** The folder a browser loads the extension from. */
export function builtFolder(target: BuildTarget): string {
  return path.join(ROOT, '.output', `${target}-mv3`);
}

export function build(target: BuildTarget): Promise<Outcome> {
  const args = target === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  // Whoever builds it, a test runner too, whose own mode would bring the development runtime along.
  return runTool('wxt', args, { NODE_ENV: 'production' });
}

/** Builds unless the build is newer than everything it is made from. Rejects with what was wrong. */
export async function ensureBuilt(target: BuildTarget): Promise<string> {
  const folder = builtFolder(target);
  const manifest = path.join(folder, 'manifest.json');
  const sources = SOURCES.map((source) => path.join(ROOT, source));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources.map(lastChange))) {
    return folder;
  }
  const { code, output } = await build(target);
  if (code !== 0) throw new Error(`The build for ${target} failed.\n${lastWords(output, 40)}`);
  return folder;
}

/** The latest change in a file or anywhere in a folder, in milliseconds since 1970. */
function lastChange(place: string): number {
  if (!existsSync(place)) return 0;
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  // A folder's own time tells of files that were taken away.
  return Math.max(mtimeMs, ...readdirSync(place).map((name) => lastChange(path.join(place, name))));
}
