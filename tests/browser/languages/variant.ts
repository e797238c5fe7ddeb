import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtFolder } from '@/scripts/build';
import { ROOT } from '@/scripts/run';
import { readMessages } from '@/scripts/words/messages';
import type { Messages } from '@/scripts/words/messages';

/** A copy of the built extension in which some languages say something else. */
export interface Variant {
  folder: string;
  dispose(): Promise<void>;
}

/** @param languages what to say instead of a language, made from the English texts */
export async function makeVariant(
  languages: Readonly<Record<string, (english: Messages) => Messages>>,
): Promise<Variant> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-variant-'));
  await cp(builtFolder('chrome'), folder, { recursive: true });
  const english = readMessages(await readFile(path.join(ROOT, 'locales', 'en.yml'), 'utf8'));
  for (const [language, change] of Object.entries(languages)) {
    const chunk = await chunkOf(folder, language);
    await writeFile(chunk, `export default ${JSON.stringify(change(english))};`);
  }
  return { folder, dispose: () => rm(folder, { recursive: true, force: true }) };
}

async function chunkOf(folder: string, language: string): Promise<string> {
  const chunks = path.join(folder, 'chunks');
  const found = (await readdir(chunks)).filter((name) => name.startsWith(`${language}-`));
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`Not one chunk holds the language “${language}”: ${found.join(', ')}`);
  }
  return path.join(chunks, only);
}
