import { repainted } from './colours';
import type { Colours } from './colours';
import { moved } from './shapes';
import type { Picture, Spot } from './shapes';

/** A picture made small, and the colours it had when it was large. */
export interface Impression {
  picture: Picture;
  colours: Colours;
}

export interface Difference {
  /** What differs, in words. */
  summary: string;
  /** Where shapes differ. */
  spots: readonly Spot[];
}

/** Points by which one may be longer: fractions of a line are rounded one way or the other. */
const UNSEEN_LENGTH = 1;

/** What a person would see differ between two impressions of a screen; undefined: nothing. */
export function difference(before: Impression, after: Impression): Difference | undefined {
  if (before.picture.width !== after.picture.width) {
    return { summary: `it is ${after.picture.width} points wide`, spots: [] };
  }
  const spots = moved(before.picture, after.picture);
  const taller = after.picture.height - before.picture.height;
  const summary = [
    ...(Math.abs(taller) > UNSEEN_LENGTH ? [`it is ${taller > 0 ? 'longer' : 'shorter'}`] : []),
    ...(spots.length > 0 ? [`shapes differ in ${spots.length} spots`] : []),
    ...repainted(before.colours, after.colours),
  ].join(', ');
  return summary === '' ? undefined : { summary, spots };
}
