import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../run';
import type { Picture } from './picture';

/** Pixels: of the toolbar and its like, of the list of extensions, and of the stores. */
const SIZES = [16, 32, 48, 96, 128] as const;
/** Up to this size each edge is drawn on a line between pixels, or it would blur. */
const SMALL = 16;

/** The icons that WXT finds by their names. */
export async function drawIcons(page: Page): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const size of SIZES) {
    const svg = await mark(size <= SMALL ? 'lamp-small.svg' : 'lamp.svg');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    pictures.push({
      name: `${size}.png`,
      png: await page.screenshot({ omitBackground: true }),
    });
  }
  return pictures;
}

/** The project's mark, as SVG. */
export function mark(file: 'lamp.svg' | 'lamp-small.svg'): Promise<string> {
  return readFile(path.join(ROOT, 'docs', 'images', file), 'utf8');
}
