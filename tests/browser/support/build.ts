import { ensureBuilt } from '@/scripts/build';
import { clearFailed } from '../looks/failed';

/** Vitest's global set-up of the browser tests: they run against builds of what is there now. */
export default async function setup(): Promise<void> {
  await clearFailed();
  await ensureBuilt('chrome');
  await ensureBuilt('firefox');
}
