import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../utils/guidance/compile/source-file';
import { FOLDERS } from './kinds';

/** Every file in the folders of `content/`, in an order that is the same on each machine. */
export function readContentFiles(root: string): SourceFile[] {
  return FOLDERS.flatMap((folder) => filesIn(path.join(root, 'content', folder)))
    .map((file) => ({
      path: path.relative(root, file).split(path.sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
