import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { ensureChromium } from '@/scripts/browsers';

/** Puts a page and the panel beside it into one picture: no driver takes them both at once. */
export interface PictureMaker {
  /** PNGs, from left to right, as one PNG. */
  sideBySide(pictures: readonly Buffer[]): Promise<Buffer>;
  close(): Promise<void>;
}

/** Works in a browser of its own, opened when it is first needed: a blank tab is paper and glue. */
export function openPictureMaker(): PictureMaker {
  let browser: Promise<Browser> | undefined;
  return {
    sideBySide: async (pictures) => {
      const [first] = pictures;
      if (first !== undefined && pictures.length === 1) return first;
      browser ??= open();
      const page = await (await browser).newPage();
      const images = pictures.map(
        (png) => `<img src="data:image/png;base64,${png.toString('base64')}">`,
      );
      await page.setContent(
        `<style>body { margin: 0; width: max-content; display: flex; gap: 1px; background: #888 }</style>${images.join('')}`,
      );
      const picture = await page.locator('body').screenshot();
      await page.close();
      return picture;
    },
    close: async () => {
      await (await browser)?.close();
    },
  };
}

async function open(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
}
