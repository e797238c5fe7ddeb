import path from 'node:path';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';
import { faultReport } from '../../utils/guidance/compile/fault';
import type { SourceFile } from '../../utils/guidance/compile/source-file';
import { indexCards } from '../../utils/guidance/shelf';
import { briefOf } from './brief';
import { compileContent } from './compile';
import type { AllContent } from './compile';
import { FOLDERS } from './kinds';
import { offersOf } from './offers';
import { readContentFiles } from './read-files';

/** Each module, and what of the content is in it. */
const MODULES: Readonly<Record<string, (content: AllContent) => unknown>> = {
  'virtual:content': ({ prompts: _, ...content }) => content,
  'virtual:content/offers': offersOf,
  'virtual:content/prompts': ({ prompts }) => prompts,
  'virtual:content/index': indexCards,
  'virtual:content/brief': briefOf,
};

/** Those that are read only once somebody asks for them. */
const LATER: ReadonlySet<string> = new Set(['virtual:content/brief']);

const resolved = (name: string) => `\0${name}`;

let latest: { texts: string; result: ReturnType<typeof compileContent> } | undefined;

/** Compiling takes seconds: a build is several, and each asks for several of the modules. */
function compiled(files: readonly SourceFile[]): ReturnType<typeof compileContent> {
  const texts = JSON.stringify(files);
  if (latest?.texts !== texts) latest = { texts, result: compileContent(files) };
  return latest.result;
}

/**
 * Provides `content/` as the module `virtual:content`, checked and compiled; what the first screen
 * offers of it as `virtual:content/offers`; the look-up's index as `virtual:content/index`; prompts,
 * which only the one who decides on them needs, as `virtual:content/prompts`; and what the background
 * looks things up in, as `virtual:content/brief`. Faults fail the build with the list of them;
 * while developing, a change to a card is seen at once.
 */
export function contentPlugin(root = process.cwd()): Plugin {
  const folders = FOLDERS.map((folder) => normalizePath(path.join(root, 'content', folder)));
  return {
    name: 'sidelight:content',
    resolveId(id) {
      return id in MODULES ? resolved(id) : undefined;
    },
    load(id) {
      const part = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || part === undefined) return undefined;
      const files = readContentFiles(root);
      for (const file of files) this.addWatchFile(path.join(root, file.path));
      const { content, faults } = compiled(files);
      if (content === undefined) return this.error(faultReport(faults));
      const later = LATER.has(id.slice(1)) ? '() => ' : '';
      return `export default ${later}${asModule(part(content))};`;
    },
    configureServer(server) {
      server.watcher.add(folders);
    },
    hotUpdate({ file }) {
      if (!folders.some((folder) => file.startsWith(`${folder}/`))) return undefined;
      const modules = Object.keys(MODULES)
        .map((name) => this.environment.moduleGraph.getModuleById(resolved(name)))
        .filter((module) => module !== undefined);
      if (modules.length === 0) return undefined;
      for (const module of modules) this.environment.moduleGraph.invalidateModule(module);
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** A large value is read faster as JSON in a string than as a program. */
function asModule(value: unknown): string {
  const escaped = JSON.stringify(value).replace(/[\\'\u2028\u2029]/g, (it) =>
    it > '~' ? `\\u${it.charCodeAt(0).toString(16)}` : `\\${it}`,
  );
  return `JSON.parse('${escaped}')`;
}
