import type { Buffer } from 'node:buffer';
import { judge } from './judge';
import type { Judged } from './judge';
import type { Look } from './look';
import type { Place, Screen } from './places';
import { titleOf } from './reference';
import type { Studio } from './studio';

/** A picture of a screen, and what is to be said of it. */
export interface Taken extends Judged {
  title: string;
  look: Look;
  /** PNG. */
  picture: Buffer;
}

/** So often a picture is taken that keeps changing by itself. */
const ROUNDS = 10;

/**
 * Takes a picture of the screen that is up, in each of its looks. What is not as it was is taken
 * again until two in a row are the same: something may have been on its way.
 */
export async function takeSeries(studio: Studio, place: Place, screen: Screen): Promise<Taken[]> {
  const taken = new Map<Look, Taken>();
  let left = screen.looks;
  for (let round = 1; left.length > 0 && round <= ROUNDS; round += 1) {
    const before = new Map(taken);
    for (const one of await takeRound(studio, place, screen, left)) taken.set(one.look, one);
    left = left.filter((look) => {
      const one = taken.get(look);
      const isStill = one !== undefined && before.get(look)?.picture.equals(one.picture);
      return one?.verdict.is !== 'same' && isStill !== true;
    });
  }
  return [...taken.values()];
}

async function takeRound(
  { shoot, darkroom }: Studio,
  place: Place,
  screen: Screen,
  looks: readonly Look[],
): Promise<Taken[]> {
  const judged: Promise<Taken>[] = [];
  for (const look of looks) {
    const title = titleOf(place, screen, look);
    const picture = await shoot(look);
    // While one picture is judged, the next is taken.
    judged.push(
      judge(darkroom, title, picture).then((said) => ({ title, look, picture, ...said })),
    );
  }
  return Promise.all(judged);
}
