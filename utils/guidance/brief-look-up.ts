import briefly from 'virtual:content/brief';
import type { Result } from './findable';
import { lookUpOn } from './look-up-on';
import type { LookUp } from './look-up-on';
import type { Asker } from './ranking';
import { indexCards } from './shelf';
import type { Shelf } from './shelf';

/**
 * The look-up for the background, which is started often and may load nothing later: it has the
 * cards without their bodies, and neither reads nor indexes them before it is asked. The views'
 * look-up is look-up.ts.
 */
let own: Shelf | undefined;
let packs: readonly Shelf[] = [];
let ready: LookUp | undefined;

/** As `lookUp` does it, by titles, other words for them and answers. */
export function lookUpBriefly(query: string, options?: Asker): Result[] {
  if (own === undefined) {
    const content = briefly();
    own = { content, index: indexCards(content) };
  }
  ready ??= lookUpOn([own, ...packs]);
  return ready(query, options);
}

/** From now on things are looked up in these packs too, and in no other ones. */
export function usePacksBriefly(shelves: readonly Shelf[]): void {
  packs = shelves;
  ready = undefined;
}
