/** Red, green, blue and opacity of each point, row by row. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A square of a picture, by its corner. */
export interface Spot {
  left: number;
  top: number;
}

/**
 * Points across a spot, of a picture made small: most of a letter. From so far away one sees whether
 * it is there, and not how its edge is drawn.
 */
export const SPOT = 2;
/**
 * Steps of 256 that a spot has to be lighter, darker or of another hue. Measured: up to 35 when all
 * letters lie half a pixel off, 43 when they are spaced as print is, 50 and more when a word is
 * another or a button is 2 px off, 200 when an icon is gone.
 */
const VISIBLE = 45;

/** Where two pictures of the same width show different things, as far down as both go. */
export function moved(before: Picture, after: Picture): Spot[] {
  const spots: Spot[] = [];
  const height = Math.min(before.height, after.height);
  for (let top = 0; top + SPOT <= height; top += SPOT / 2) {
    for (let left = 0; left + SPOT <= before.width; left += SPOT / 2) {
      if (change(before, after, { left, top }) > VISIBLE) spots.push({ left, top });
    }
  }
  return spots;
}

/** How far a spot has changed on average, in that of red, green and blue in which it is most. */
function change(before: Picture, after: Picture, { left, top }: Spot): number {
  const sums = [0, 0, 0];
  for (let y = top; y < top + SPOT; y += 1) {
    for (let x = left; x < left + SPOT; x += 1) {
      const at = (y * before.width + x) * 4;
      for (const part of [0, 1, 2]) {
        const step = (after.data[at + part] ?? 0) - (before.data[at + part] ?? 0);
        sums[part] = (sums[part] ?? 0) + step;
      }
    }
  }
  return Math.max(...sums.map(Math.abs)) / SPOT ** 2;
}
