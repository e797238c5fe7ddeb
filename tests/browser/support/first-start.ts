import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** In a profile folder: Sidelight was installed in it before, and has welcomed whoever uses it. */
const MARK = 'sidelight-was-here';

/** Whether an extension opens its welcome page when it is installed. Stand-ins for it do not. */
export function welcomes(extension: string): boolean {
  return existsSync(path.join(extension, 'welcome.html'));
}

/**
 * Whether this start of a browser is the first in its profile, and so opens the welcome page. Every
 * later question gets a no.
 */
export async function isFirstStart(profile: string, extension: string): Promise<boolean> {
  if (!welcomes(extension)) return false;
  const mark = path.join(profile, MARK);
  if (existsSync(mark)) return false;
  await mkdir(profile, { recursive: true });
  await writeFile(mark, '');
  return true;
}
