import { indexCards } from '../shelf';
import type { Shelf } from '../shelf';
import type { Content } from '../schema';
import type { WrittenCard, WrittenPack } from './compile-pack';
import { packSlug } from './pack';

/** A pack's cards in the shapes of the library's, under slugs that are the pack's alone, and indexed. */
export function shelfOf(pack: WrittenPack, packId: string): Shelf {
  const own = new Set(pack.cards.map(({ slug }) => slug));
  const slugHere = (slug: string) => (own.has(slug) ? packSlug(packId, slug) : slug);
  const content: Content = {
    situations: [],
    bodies: [],
    guides: [],
    tips: [],
    questions: [],
    crisisLines: [],
  };
  for (const { kind, slug, fields, blocks } of pack.cards) {
    const card = {
      ...fields,
      slug: slugHere(slug),
      related: fields.related.map(slugHere),
      blocks,
    };
    // What an employer says, of a theme or of a situation, is what a body says: they are the body.
    if (kind === 'policy' || kind === 'situation') {
      const country = fields.country ?? pack.country ?? 'INT';
      content.bodies.push({ ...card, body: pack.publisher, country });
    } else {
      content.guides.push({ ...card, ...countryOf(fields, pack), kind });
    }
  }
  return { content, index: indexCards(content) };
}

function countryOf({ country }: WrittenCard['fields'], pack: WrittenPack) {
  const holdsIn = country ?? pack.country;
  return holdsIn === undefined ? {} : { country: holdsIn };
}
