import type { Buffer } from 'node:buffer';
import { writeColours } from './colours';
import type { Darkroom, Print } from './darkroom';
import { difference } from './difference';
import type { Difference } from './difference';
import { readReference } from './reference';

/** How a picture stands to its reference. */
export type Verdict =
  | { is: 'same' }
  | { is: 'new' }
  | { is: 'different'; reference: Print; difference: Difference };

export interface Judged {
  /** The picture as a reference is kept. */
  print: Print;
  verdict: Verdict;
}

/** Holds a picture, a PNG, against the reference of that title. */
export async function judge(darkroom: Darkroom, title: string, picture: Buffer): Promise<Judged> {
  const [print, reference] = await Promise.all([darkroom.reduce(picture), readReference(title)]);
  if (reference === undefined) return { print, verdict: { is: 'new' } };
  const found = await compare(darkroom, reference, print);
  return {
    print,
    verdict:
      found === undefined ? { is: 'same' } : { is: 'different', reference, difference: found },
  };
}

/** What a person would see differ between two prints; undefined: nothing. */
export async function compare(
  darkroom: Darkroom,
  before: Print,
  after: Print,
): Promise<Difference | undefined> {
  // The same points make the same file, and there is nothing to look for.
  const isSame =
    before.image.equals(after.image) &&
    writeColours(before.colours) === writeColours(after.colours);
  if (isSame) return undefined;
  const [old, fresh] = await Promise.all([darkroom.read(before.image), darkroom.read(after.image)]);
  return difference(
    { picture: old, colours: before.colours },
    { picture: fresh, colours: after.colours },
  );
}
