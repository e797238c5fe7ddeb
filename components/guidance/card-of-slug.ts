import { crisisLineBySlug, situationBySlug, tipBySlug } from '@/utils/guidance/library';
import type { OpenedCard } from './opened-card';

/** The card of that name, of whatever kind; undefined where there is none. */
export function cardOfSlug(slug: string): OpenedCard | undefined {
  if (situationBySlug(slug) !== undefined) return { type: 'situation', slug };
  if (tipBySlug(slug) !== undefined) return { type: 'tip', slug };
  return crisisLineBySlug(slug) === undefined ? undefined : { type: 'crisis', slug };
}
