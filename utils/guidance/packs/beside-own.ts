/** Of an employer's cards, so many stand among what was found. */
const MOST_OF_PACKS = 4;

/**
 * What was found, best first, with an employer's cards in their place and none of the library's lost
 * to them: as many of the library's as there would be without any pack, in the same order, and the
 * first of them first of all.
 *
 * @param found all hits, best first
 * @param mostOwn of the library's that are shown
 */
export function besideOwn<Hit>(
  found: readonly Hit[],
  isOfPack: (hit: Hit) => boolean,
  mostOwn: number,
): Hit[] {
  const own = found.filter((hit) => !isOfPack(hit)).slice(0, mostOwn);
  const packs = found.filter(isOfPack).slice(0, MOST_OF_PACKS);
  const wanted = new Set([...own, ...packs]);
  const [first] = own;
  const others = found.filter((hit) => wanted.has(hit) && hit !== first);
  return first === undefined ? others : [first, ...others];
}
