import type { Shelf } from '../shelf';
import type { BodyCard, Guide, GuideKind } from '../schema';

/** What is known of a pack: whose it is, and that somebody added it here. */
export interface PackInfo {
  /** UUID; a pack that is brought up to date keeps it, and so its cards their slugs. */
  id: string;
  name: string;
  /** As the file says; nobody has signed it. */
  publisher: string;
  /** Cards in it. */
  cards: number;
  /** ISO 8601 UTC: when it was added, or brought up to date last. */
  addedAt: string;
}

/** Whose a card is, to be said wherever it is shown. */
export type PackMark = Pick<PackInfo, 'id' | 'name' | 'publisher' | 'addedAt'>;

/** A pack that can be looked things up in. */
export interface Pack extends PackInfo {
  shelf: Shelf;
}

/** A card of an employer's own, in the shape of the library's. */
export type PackCard = (
  | { type: 'body'; card: BodyCard }
  | { type: 'guide'; card: Guide & { kind: GuideKind } }
) & { pack: PackMark };

const PREFIX = 'pack:';

/** A card's slug here: no card of the library can have it, and none of another pack. */
export const packSlug = (packId: string, slug: string): string => `${PREFIX}${packId}:${slug}`;

export const isPackSlug = (slug: string): boolean => slug.startsWith(PREFIX);
