import path from 'node:path';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';
import { compileContent } from './compile';
import { faultReport } from './fault';
import { FOLDERS } from './kinds';
import { readContentFiles } from './read-files';

const NAME = 'virtual:content';
const RESOLVED = `\0${NAME}`;

/**
 * Provides `content/` as the module `virtual:content`, checked and compiled. Faults fail the build
 * with the list of them; while developing, a change to a card is seen at once.
 */
export function contentPlugin(root = process.cwd()): Plugin {
  const folders = FOLDERS.map((folder) => normalizePath(path.join(root, 'content', folder)));
  return {
    name: 'sidelight:content',
    resolveId(id) {
      return id === NAME ? RESOLVED : undefined;
    },
    load(id) {
      if (id !== RESOLVED) return undefined;
      const files = readContentFiles(root);
      for (const file of files) this.addWatchFile(path.join(root, file.path));
      const { content, faults } = compileContent(files);
      if (content === undefined) return this.error(faultReport(faults));
      return `export default ${JSON.stringify(content)};`;
    },
    configureServer(server) {
      server.watcher.add(folders);
    },
    hotUpdate({ file }) {
      if (!folders.some((folder) => file.startsWith(`${folder}/`))) return undefined;
      const module = this.environment.moduleGraph.getModuleById(RESOLVED);
      if (module === undefined) return undefined;
      this.environment.moduleGraph.invalidateModule(module);
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
