import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { TALL, settled } from '../accessibility/seat';
import type { Seat } from '../accessibility/seat';
import type { Look } from './look';

/** Takes pictures of what a seat shows. */
export interface Camera {
  /** A PNG of all there is to see, from the top down. */
  shoot(look: Look): Promise<Buffer>;
  /** Puts the window back to what a screen is brought up in. */
  rest(): Promise<void>;
}

/** CSS pixels; what is shorter than a window has the window's height, what is longer ends somewhere. */
const WINDOW = 640;
const LONGEST = 3200;

/** A camera in front of a view that fills `page`. */
export async function openCamera(page: Page, seat: Seat): Promise<Camera> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScrollbarsHidden', { hidden: true });
  return {
    shoot: async ({ width, light, ground }) => {
      // What lies under the pointer looks another way.
      await page.mouse.move(0, 0);
      await page.emulateMedia({ reducedMotion: 'reduce', ...light });
      await page.setViewportSize({ width, height: WINDOW });
      const height = await seat.evaluate<number>(
        `(() => {
          const root = document.documentElement;
          root.toggleAttribute('data-ground', false);
          ${ground === undefined ? '' : `root.dataset.ground = '${ground}';`}
          scrollTo({ top: 0, behavior: 'instant' });
          return root.scrollHeight;
        })()`,
      );
      await page.setViewportSize({ width, height: Math.min(height, LONGEST) });
      await settled(seat);
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
      });
      return Buffer.from(data, 'base64');
    },
    rest: async () => {
      await page.emulateMedia({
        colorScheme: 'light',
        contrast: 'no-preference',
        forcedColors: 'none',
      });
      await seat.resize(seat.width, TALL);
    },
  };
}
