/**
 * Colours a picture is painted in, as `#rrggbb`, each with its share of the area in per cent. Those
 * in which letters and shadows fade come and go, so only what covers something is listed.
 */
export type Colours = ReadonlyMap<string, number>;

/** Per cent: a hair line across, or the ink of a few lines, covers this much. */
const NOTED = 0.1;
/** Per cent, below which nothing is listed: what is noted in one picture has to be here in another. */
export const LISTED = 0.05;
/** What has less left of what it covered was painted over: shades on either side may be like it. */
const LEFT = 1 / 4;
/** Steps of 256 in red, green or blue by which nobody tells two colours apart. */
const UNSEEN = 4;

/** What is painted in another colour than before, in words; empty when nothing is. */
export function repainted(before: Colours, after: Colours): string[] {
  return [
    ...missing(before, after).map((colour) => `${colour} is gone`),
    ...missing(after, before).map((colour) => `${colour} is new`),
  ];
}

function missing(from: Colours, among: Colours): string[] {
  return [...from]
    .filter(([colour, share]) => share >= NOTED && shareLike(colour, among) < share * LEFT)
    .map(([colour]) => colour);
}

/** Per cent covered by colours like that one. */
function shareLike(colour: string, among: Colours): number {
  return [...among]
    .filter(([one]) => isLike(one, colour))
    .reduce((sum, [, share]) => sum + share, 0);
}

function isLike(one: string, other: string): boolean {
  return [1, 3, 5].every((at) => Math.abs(channel(one, at) - channel(other, at)) <= UNSEEN);
}

const channel = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);

/** As a line of text. */
export function writeColours(colours: Colours): string {
  return [...colours].map(([colour, share]) => `${colour} ${share.toFixed(2)}`).join(', ');
}

/** Reads what `writeColours` wrote. */
export function readColours(line: string): Colours {
  return new Map(
    line.split(', ').map((entry) => {
      const [colour = '', share = ''] = entry.split(' ');
      return [colour, Number(share)];
    }),
  );
}
