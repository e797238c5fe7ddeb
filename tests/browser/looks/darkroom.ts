import { Buffer } from 'node:buffer';
import { chromium } from 'playwright-core';
import { ensureChromium } from '@/scripts/browsers';
import { LISTED } from './colours';
import type { Colours } from './colours';
import { SPOT } from './shapes';
import type { Picture, Spot } from './shapes';

/**
 * Where pictures are made smaller, read, and laid out on sheets: in blank tabs of a browser of its
 * own, since a browser is the one thing here that reads and writes every format.
 */
export interface Darkroom {
  /** A PNG as a reference is kept, in the same way each time. */
  reduce(png: Buffer): Promise<Print>;
  read(image: Buffer): Promise<Picture>;
  /** A PNG of an image, with spots of it marked. */
  mark(image: Buffer, spots: readonly Spot[]): Promise<Buffer>;
  /** One PNG of several pictures side by side, each under its label. */
  sheet(figures: readonly Figure[]): Promise<Buffer>;
  close(): Promise<void>;
}

/** What is kept of a picture. */
export interface Print {
  /** WebP, a third as wide and as high: what is where, and not how each letter is drawn. */
  image: Buffer;
  /** Of the picture in its own size. */
  colours: Colours;
}

export interface Figure {
  /** Letters, digits, spaces and hyphens. */
  label: string;
  /** PNG or WebP. */
  image: Buffer;
  /** CSS pixels, on a sheet that has room. */
  width: number;
}

/** How many times smaller a print is, either way, and how true to the picture, 0 to 1. */
const REDUCTION = 3;
const QUALITY = 0.5;

/** Pixels across, of a sheet and of the widest picture on it. */
const SHEET = 2000;
const WIDEST = 640;

export async function openDarkroom(): Promise<Darkroom> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  return {
    reduce: async (png) => {
      const [url, shares] = await page.evaluate<[string, [number, number][]]>(REDUCE(png));
      return {
        image: fromDataUrl(url),
        colours: new Map(
          shares.map(([colour, share]) => [`#${colour.toString(16).padStart(6, '0')}`, share]),
        ),
      };
    },
    read: async (image) => {
      const { data, ...size } = await page.evaluate<{
        width: number;
        height: number;
        data: string;
      }>(READ(image));
      return { ...size, data: Buffer.from(data, 'base64') };
    },
    mark: async (image, spots) => fromDataUrl(await page.evaluate<string>(MARK(image, spots))),
    sheet: async (figures) => {
      const scale = Math.min(1, WIDEST / Math.max(...figures.map(({ width }) => width)));
      const paper = await browser.newPage({ viewport: { width: SHEET, height: 100 } });
      await paper.setContent(
        `<!doctype html><style>
          body { box-sizing: border-box; width: fit-content; margin: 0; padding: 12px; display: flex;
            flex-wrap: wrap; gap: 12px; align-items: start; background: #999; font: 16px sans-serif }
          figure { margin: 0 } img { display: block; margin-top: 4px }
        </style>${figures.map((figure) => inMarkup(figure, scale)).join('')}`,
      );
      const picture = await paper.locator('body').screenshot();
      await paper.close();
      return picture;
    },
    close: () => browser.close(),
  };
}

const inMarkup = ({ label, image, width }: Figure, scale: number): string =>
  `<figure>${label}<img src="${toDataUrl(image)}" width="${Math.round(width * scale)}"></figure>`;

/** Script: `bitmap` is the image, and `drawn` draws it on a canvas so many times smaller. */
const DEVELOP = (image: Buffer) => `
  const bitmap = await createImageBitmap(await (await fetch('${toDataUrl(image)}')).blob());
  const drawn = (reduction) => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width / reduction);
    canvas.height = Math.round(bitmap.height / reduction);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return { canvas, context };
  };
`;

const READ = (image: Buffer) => `(async () => {
  ${DEVELOP(image)}
  const { canvas: { width, height }, context } = drawn(1);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, data: new Uint8Array(data.buffer).toBase64() };
})()`;

/** Most of a screen is the same colour for long stretches, which are counted at once. */
const REDUCE = (image: Buffer) => `(async () => {
  ${DEVELOP(image)}
  const { data } = drawn(1).context.getImageData(0, 0, bitmap.width, bitmap.height);
  // Red, green, blue and opacity, from the lowest byte up.
  const points = new Uint32Array(data.buffer);
  const counts = new Map();
  for (let at = 0, end = 0; at < points.length; at = end) {
    while (end < points.length && points[end] === points[at]) end += 1;
    counts.set(points[at], (counts.get(points[at]) ?? 0) + end - at);
  }
  const shares = [...counts]
    .map(([point, count]) => [
      (point & 255) * 65536 + ((point >> 8) & 255) * 256 + ((point >> 16) & 255),
      (count * 100) / points.length,
    ])
    .filter(([, share]) => share >= ${LISTED})
    .sort(([, one], [, other]) => other - one);
  return [drawn(${REDUCTION}).canvas.toDataURL('image/webp', ${QUALITY}), shares];
})()`;

const MARK = (image: Buffer, spots: readonly Spot[]) => `(async () => {
  ${DEVELOP(image)}
  const { canvas, context } = drawn(1);
  context.fillStyle = 'rgb(255 0 80 / 50%)';
  for (const { left, top } of ${JSON.stringify(spots)}) {
    context.fillRect(left, top, ${SPOT}, ${SPOT});
  }
  return canvas.toDataURL('image/png');
})()`;

/** The kind is read off the bytes, whatever it is said to be. */
const toDataUrl = (image: Buffer) => `data:image/png;base64,${image.toString('base64')}`;

const fromDataUrl = (url: string) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
