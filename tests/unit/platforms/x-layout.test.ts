import { describe, expect, test } from 'vitest';
import { xPlatform } from '@/utils/platforms/x';
import { only, openPage } from './open-page';
import * as x from './x-markup';
import { ARABIC, ENGLISH, JAPANESE } from './x-markup';
import type { Words } from './x-markup';

interface Columns {
  viewport: number;
  /** Left edge and width of each, in CSS pixels. */
  navigation?: readonly [left: number, width: number];
  primary?: readonly [left: number, width: number];
  sidebar?: readonly [left: number, width: number];
}

/** A page whose columns stand where they are told: there is no layout in these tests. */
function laidOut(columns: Columns, words: Words = ENGLISH): Document {
  const document = openPage(x.page({ words }));
  const place = (selector: string, [left, width]: readonly [number, number] = [0, 0]): void => {
    only(document, selector).getBoundingClientRect = () =>
      ({ left, width, right: left + width, top: 0, bottom: 900, height: 900 }) as DOMRect;
  };
  place('nav', columns.navigation);
  place('[data-testid="primaryColumn"]', columns.primary);
  place('[data-testid="sidebarColumn"]', columns.sidebar);
  Object.defineProperty(document.documentElement, 'clientWidth', { value: columns.viewport });
  return document;
}

describe('room for the sidebar', () => {
  test('is beside a wide page, which its margins let narrow', () => {
    const wide: Columns = {
      viewport: 1920,
      navigation: [330, 275],
      primary: [605, 600],
      sidebar: [1235, 350],
    };
    expect(xPlatform.room(laidOut(wide), 380)).toEqual({ side: 'right', narrow: true });
  });

  test('is over the margin where the column would get too narrow to read', () => {
    const laptop: Columns = {
      viewport: 1280,
      navigation: [106, 88],
      primary: [194, 600],
      sidebar: [824, 350],
    };
    expect(xPlatform.room(laidOut(laptop), 380)).toEqual({ side: 'right', narrow: false });
  });

  test('is decided at 480 pixels of the column', () => {
    const page: Columns = { viewport: 1000, primary: [100, 600] };
    expect(xPlatform.room(laidOut(page), 520).narrow).toBe(true);
    expect(xPlatform.room(laidOut(page), 521).narrow).toBe(false);
  });

  test('is the same once the page has been narrowed', () => {
    const narrowed: Columns = {
      viewport: 1500,
      navigation: [0, 275],
      primary: [275, 495],
      sidebar: [770, 350],
    };
    expect(xPlatform.room(laidOut(narrowed), 380).narrow).toBe(true);
  });

  test('is on the left of pages written from right to left', () => {
    const mirrored: Columns = {
      viewport: 1920,
      navigation: [1315, 275],
      primary: [715, 600],
      sidebar: [335, 350],
    };
    expect(xPlatform.room(laidOut(mirrored, ARABIC), 380)).toEqual({ side: 'left', narrow: true });
    expect(xPlatform.room(laidOut(mirrored, JAPANESE), 380).side).toBe('right');
  });

  test('is over the margin of a page that has no columns, or none drawn', () => {
    expect(xPlatform.room(openPage(''), 380)).toEqual({ side: 'right', narrow: false });
    expect(xPlatform.room(laidOut({ viewport: 1920 }), 380).narrow).toBe(false);
  });
});

describe('the ground', () => {
  const groundOf = (html: string): string | null => xPlatform.ground(openPage(html));
  const WHITE = 'rgb(255, 255, 255)';
  const DIM = 'rgb(21, 32, 43)';
  const BLACK = 'rgb(0, 0, 0)';

  test.each([
    [WHITE, 'white'],
    [DIM, 'dim'],
    [BLACK, 'black'],
    // Since 2026 lights-out may be a shade lighter than black.
    ['rgb(5, 5, 5)', 'black'],
    ['rgba(21, 32, 43, 0.9)', 'dim'],
    ['#FFFFFF', 'white'],
    ['#15202B', 'dim'],
    ['#050505', 'black'],
  ])('of a page painted %s is %s', (colour, ground) => {
    for (const html of [
      `<html><body style="background-color: ${colour}"></body></html>`,
      `<html><head><style>body { background-color: ${colour} }</style></head><body></body></html>`,
      `<html style="background-color: ${colour}"><body></body></html>`,
      `<html><head><meta name="theme-color" content="${colour}"></head><body></body></html>`,
    ]) {
      expect(groundOf(html), html).toBe(ground);
    }
  });

  test('is that of the body, whatever else the page says of itself', () => {
    const page = (body: string) =>
      groundOf(`<html style="background-color: ${WHITE}; color-scheme: light" data-theme="light">
        <head><meta name="theme-color" content="#FFFFFF"></head>
        <body style="background-color: ${body}"></body></html>`);
    expect(page(DIM)).toBe('dim');
    expect(page(BLACK)).toBe('black');
    expect(page('rgba(0, 0, 0, 0)')).toBe('white');
  });

  test('is not guessed where nothing is painted', () => {
    expect(
      groundOf('<html style="color-scheme: dark" data-theme="dark"><body></body></html>'),
    ).toBe(null);
    for (const colour of ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.3)', 'transparent', 'nonsense']) {
      expect(groundOf(`<html><body style="background-color: ${colour}"></body></html>`)).toBe(null);
    }
  });
});
