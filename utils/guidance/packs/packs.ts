import { ask, onNotice } from '@/utils/messages/client';
import { gather } from './gather';
import type { Pack, PackCard } from './pack';

/** Employers' own cards, for the views: as `library` is for those that come with the package. */

let known: readonly Pack[] = [];
let bySlug = new Map<string, PackCard>();

/** Fetches the packs that are there now; afterwards `packCardBySlug` finds their cards. */
export async function packs(): Promise<readonly Pack[]> {
  known = await gather(await ask('packs/list', null), (upload, chunk) =>
    ask('packs/read', { upload, chunk }),
  );
  bySlug = new Map(known.flatMap(cardsOf).map((card) => [card.card.slug, card]));
  return known;
}

/** A card of a pack, of those that were fetched last. */
export const packCardBySlug = (slug: string): PackCard | undefined => bySlug.get(slug);

/** Calls back whenever a pack was added, brought up to date, or taken away. */
export function onPacksChanged(callback: () => void, signal: AbortSignal): void {
  onNotice('packs/changed', callback, signal);
}

function cardsOf({ id, name, publisher, addedAt, shelf }: Pack): PackCard[] {
  const pack = { id, name, publisher, addedAt };
  return [
    ...shelf.content.bodies.map((card) => ({ type: 'body' as const, card, pack })),
    ...shelf.content.guides.map((card) => ({ type: 'guide' as const, card, pack })),
  ];
}
