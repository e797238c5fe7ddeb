import index from 'virtual:content/index';
import type { Result } from './findable';
import { library } from './library';
import { lookUpOn } from './look-up-on';
import type { LookUp } from './look-up-on';
import type { Asker } from './ranking';
import type { Content } from './schema';
import { indexCards } from './shelf';
import type { Shelf } from './shelf';

export type { LookUp, Result };

let packs: readonly Shelf[] = [];
let ready: LookUp | undefined;

/**
 * What the package and the packs know about a question, best first; made to be called at each
 * keystroke. Words of risk to life bring the safety cards to the top, the name of a body its cards.
 * Cards of other countries come last and say so. Nothing for an empty question, which still opens
 * the index, so that the first letter finds it open.
 */
export function lookUp(query: string, options?: Asker): Result[] {
  ready ??= lookUpOn([{ content: library, index }, ...packs]);
  return ready(query, options);
}

/** From now on looks things up in these packs too, and in no other ones. */
export function usePacks(shelves: readonly Shelf[]): void {
  packs = shelves;
  ready = undefined;
}

/** Builds an index over cards and asks that. */
export function createLookUp(content: Content): LookUp {
  return lookUpOn([{ content, index: indexCards(content) }]);
}
