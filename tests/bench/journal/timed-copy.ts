import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { scriptFor } from './build';

/** Makes a copy of a built extension whose background takes the time of each request. */
export async function timedCopy(extension: string, copy: string): Promise<void> {
  await cp(extension, copy, { recursive: true });
  const manifest = JSON.parse(await readFile(path.join(copy, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
  };
  const background = path.join(copy, manifest.background.service_worker);
  const clock = await scriptFor('worker');
  await writeFile(background, `${clock}\n${await readFile(background, 'utf8')}`);
}
