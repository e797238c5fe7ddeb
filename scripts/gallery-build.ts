import path from 'node:path';
import { build } from 'wxt';
import { ROOT } from './run';

/**
 * Builds Sidelight for Chromium with the gallery of its components in place of its screens.
 *
 * @param into a folder; in it the build has one of its own
 * @returns the folder a browser loads the extension from; its page is `gallery.html`
 */
export async function buildGallery(into: string): Promise<string> {
  await build({
    root: ROOT,
    mode: 'gallery',
    outDir: into,
    filterEntrypoints: ['background', 'gallery'],
  });
  return path.join(into, 'chrome-mv3-gallery');
}
