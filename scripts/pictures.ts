import { rm, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './browsers';
import { drawIcons } from './pictures/icons';
import { drawLogos } from './pictures/logo';
import type { Picture } from './pictures/picture';
import { takeScenes } from './pictures/scenes';
import { ROOT } from './run';

/**
 * `npm run pictures`: draws the icons and the logo from the SVGs in docs/images/, and takes the
 * screenshots for the README and the stores from Sidelight at work in a real browser.
 */

/** Of the extension, as the browser shows it; kept in the repository. */
const ICONS = path.join(ROOT, 'public', 'icon');
/** Of the README; kept in the repository. */
const IMAGES = path.join(ROOT, 'docs', 'images');
/** For the stores' forms: made when they are needed. */
const STORE = path.join(ROOT, '.output', 'store');

const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await keep(ICONS, await drawIcons(page));
  await keep(IMAGES, await drawLogos(page));
} finally {
  await browser.close();
}

await rm(STORE, { recursive: true, force: true });
const scenes = await takeScenes();
await keep(STORE, scenes);
const forReadme = new Map([
  ['1-two-lines.png', 'sidebar.png'],
  ['6-before-posting-light.png', 'before-posting.png'],
]);
for (const scene of scenes) {
  const name = forReadme.get(scene.name);
  if (name !== undefined) await keep(IMAGES, [{ ...scene, name }]);
}

async function keep(folder: string, pictures: readonly Picture[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, png } of pictures) {
    await writeFile(path.join(folder, name), png);
    console.log(path.relative(ROOT, path.join(folder, name)));
  }
}
