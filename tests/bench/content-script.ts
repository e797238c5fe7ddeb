import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of all content scripts an unpacked extension declares, as they are and compressed. */
export function contentScriptBytes(folder: string): { raw: number; gzip: number } {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts?: { js?: string[] }[];
  };
  const files = new Set((manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []));
  const contents = [...files].map((file) => readFileSync(path.join(folder, file)));
  return {
    raw: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}
