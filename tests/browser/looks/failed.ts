import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '@/scripts/run';
import type { Darkroom } from './darkroom';
import type { Taken } from './series';

/** Sheets that show what a screen was meant to look like, how it looks, and where that differs. */

const FOLDER = path.join(ROOT, '.output', 'looks', 'failed');

export async function clearFailed(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
}

/** What to say of a picture that is not as it was; leaves a sheet for people to look at. */
export async function complain(
  darkroom: Darkroom,
  { title, look: { width }, picture, verdict }: Taken,
): Promise<string | undefined> {
  if (verdict.is === 'same') return undefined;
  if (verdict.is === 'new') {
    return `${title} has no reference yet: “npm run looks” takes it.`;
  }
  const sheet = await darkroom.sheet([
    { label: 'as it was', image: verdict.reference.image, width },
    { label: 'as it is', image: picture, width },
    {
      label: 'where that differs',
      image: await darkroom.mark(verdict.reference.image, verdict.difference.spots),
      width,
    },
  ]);
  const file = path.join(FOLDER, `${title.replaceAll('/', '_')}.png`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, sheet);
  return [
    `${title} looks another way: ${verdict.difference.summary}.`,
    `See ${path.relative(ROOT, file)}; if it was meant, “npm run looks” keeps it.`,
  ].join(' ');
}
