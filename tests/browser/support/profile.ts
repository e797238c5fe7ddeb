import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A browser's profile folder; one that a test did not name lasts as long as its browser. */
export interface Profile {
  folder: string;
  /** Removes the folder, if it was made here. */
  dispose(): Promise<void>;
}

export async function useProfile(named: string | undefined): Promise<Profile> {
  if (named !== undefined) return { folder: named, dispose: () => Promise.resolve() };
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-'));
  return {
    folder,
    // A browser's last helpers may still be writing when it says it has ended.
    dispose: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
