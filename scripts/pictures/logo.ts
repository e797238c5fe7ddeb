import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../run';
import { mark } from './icons';
import type { Picture } from './picture';

const TYPEFACE = path.join(
  ROOT,
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files',
  'atkinson-hyperlegible-next-latin-wght-normal.woff2',
);

/** The mark and the name, in ink for light pages and in paper for dark ones. */
export async function drawLogos(page: Page): Promise<Picture[]> {
  const typeface = (await readFile(TYPEFACE)).toString('base64');
  const svg = await mark('lamp.svg');
  const pictures: Picture[] = [];
  for (const [name, ink] of [
    ['logo.png', '#20231f'],
    ['logo-dark.png', '#ece6da'],
  ] as const) {
    await page.setViewportSize({ width: 900, height: 300 });
    await page.setContent(`<!doctype html><style>
      @font-face { font-family: Logo; font-weight: 200 800; src: url(data:font/woff2;base64,${typeface}) }
      body { margin: 0; width: max-content; padding: 8px 16px 8px 8px; display: flex; align-items: center; gap: 28px }
      svg { width: 128px; height: 128px }
      span { color: ${ink}; font: 640 104px/1 Logo; letter-spacing: -0.01em }
    </style>${svg}<span>Sidelight</span>`);
    await page.evaluate('document.fonts.ready.then(() => true)');
    pictures.push({
      name,
      png: await page.locator('body').screenshot({ omitBackground: true }),
    });
  }
  return pictures;
}
