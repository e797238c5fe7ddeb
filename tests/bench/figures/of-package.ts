import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure';

/** Size of all content scripts that an unpacked extension declares. */
export function packageFigures(folder: string): Figure[] {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts?: { js?: string[] }[];
  };
  const files = new Set((manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []));
  const contents = [...files].map((file) => readFileSync(path.join(folder, file)));
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  return [
    {
      name: 'content-script-raw',
      value: total(contents.map(({ length }) => length)),
      unit: 'bytes',
    },
    {
      name: 'content-script-gzip',
      value: total(contents.map((content) => gzipSync(content, { level: 9 }).length)),
      unit: 'bytes',
    },
  ];
}
