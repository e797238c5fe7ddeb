import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * An extension that does nothing, for runs that show how things are without ours: the same browser,
 * with an extension in it and a worker running.
 */
export async function makeInert(): Promise<{ folder: string; dispose(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-inert-'));
  const manifest = {
    manifest_version: 3,
    name: 'Inert',
    version: '1',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'inert@sidelight.example' } },
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  // Chromium calls a worker that listens to nothing back for nothing.
  await writeFile(path.join(folder, 'background.js'), 'void 0;');
  return { folder, dispose: () => rm(folder, { recursive: true, force: true }) };
}
