import { ensureBuilt } from '@/scripts/build';

/** Vitest's global set-up of the browser tests: they run against builds of what is there now. */
export default async function setup(): Promise<void> {
  await ensureBuilt('chrome');
  await ensureBuilt('firefox');
}
