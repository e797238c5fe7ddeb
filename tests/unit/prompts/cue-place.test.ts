import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '@/companion/prompts/place';
import type { Box } from '@/companion/prompts/place';

const WINDOW: Box = { left: 0, top: 0, right: 1280, bottom: 800 };
const LAMP: Box = { left: 1236, top: 332, right: 1280, bottom: 384 };
const SIZE = { width: 500, height: 90 };
const at = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a cue stands', () => {
  test('below what is written in', () => {
    expect(placeBeside(SIZE, at(350, 60, 520, 110), [LAMP], WINDOW)).toEqual({
      left: 350,
      top: 178,
    });
  });

  test('above it, at the foot of the window', () => {
    expect(placeBeside(SIZE, at(690, 760, 520, 30), [LAMP], WINDOW)).toEqual({
      left: 690,
      top: 662,
    });
  });

  test('beside it where it is as tall as the window: at its end in either direction of writing', () => {
    const writing = at(600, 10, 100, 780);
    expect(placeBeside(SIZE, writing, [], WINDOW)).toEqual({ left: 708, top: 10 });
    expect(placeBeside(SIZE, writing, [], WINDOW, true)).toEqual({ left: 92, top: 10 });
  });

  test('flush with its end where one writes from right to left', () => {
    expect(placeBeside(SIZE, at(350, 60, 520, 110), [], WINDOW, true)).toEqual({
      left: 370,
      top: 178,
    });
  });

  test('past the lamp, in a narrow window', () => {
    const narrow = at(0, 0, 320, 640);
    const lamp = at(276, 265, 44, 52);
    expect(placeBeside({ width: 304, height: 130 }, at(64, 60, 280, 160), [lamp], narrow)).toEqual({
      left: 8,
      top: 325,
    });
  });

  test('nowhere, where there is no room', () => {
    expect(placeBeside(SIZE, WINDOW, [], WINDOW)).toBeNull();
  });
});

test('it never covers what must be free, and never leaves the window', () => {
  const box = fc
    .tuple(
      fc.nat(1200),
      fc.nat(700),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 600 }),
    )
    .map(([left, top, width, height]) => at(left, top, width, height));
  const size = fc.record({
    width: fc.integer({ min: 200, max: 600 }),
    height: fc.integer({ min: 40, max: 200 }),
  });
  fc.assert(
    fc.property(
      size,
      box,
      fc.array(box, { maxLength: 3 }),
      fc.boolean(),
      (of, writing, free, rtl) => {
        const place = placeBeside(of, writing, free, WINDOW, rtl);
        if (place === null) return;
        const cue = at(place.left, place.top, of.width, of.height);
        for (const other of [writing, ...free]) {
          const isApart =
            cue.right <= other.left ||
            other.right <= cue.left ||
            cue.bottom <= other.top ||
            other.bottom <= cue.top;
          expect(isApart).toBe(true);
        }
        expect(cue.left >= 0 && cue.top >= 0 && cue.right <= 1280 && cue.bottom <= 800).toBe(true);
      },
    ),
  );
});
