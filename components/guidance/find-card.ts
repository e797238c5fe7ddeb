import {
  bodyBySlug,
  crisisLineBySlug,
  guideBySlug,
  situationBySlug,
  tipBySlug,
} from '@/utils/guidance/library';
import type { PackMark } from '@/utils/guidance/packs/pack';
import { packCardBySlug } from '@/utils/guidance/packs/packs';
import type {
  BodyCard,
  CrisisLine,
  Guide,
  GuideKind,
  Situation,
  Tip,
} from '@/utils/guidance/schema';
import { crisisLineName } from './source-words';

/** A card that answers something: these are shown alike. */
export type Answering =
  | { type: 'situation'; card: Situation }
  | { type: 'body'; card: BodyCard; pack?: PackMark }
  | { type: 'guide'; card: Guide & { kind: GuideKind }; pack?: PackMark };

export type Found = Answering | { type: 'tip'; card: Tip } | { type: 'crisis'; card: CrisisLine };

/** The card of that slug, of whatever type: no two cards have the same. */
export function findCard(slug: string): Found | undefined {
  const situation = situationBySlug(slug);
  if (situation !== undefined) return { type: 'situation', card: situation };
  const body = bodyBySlug(slug);
  if (body !== undefined) return { type: 'body', card: body };
  const guide = guideBySlug(slug);
  if (guide !== undefined) return { type: 'guide', card: guide };
  const tip = tipBySlug(slug);
  if (tip !== undefined) return { type: 'tip', card: tip };
  const line = crisisLineBySlug(slug);
  return line === undefined ? packCardBySlug(slug) : { type: 'crisis', card: line };
}

export function titleOf(found: Found): string {
  return found.type === 'crisis' ? crisisLineName(found.card) : found.card.title;
}
