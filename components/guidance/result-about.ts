import { inWords } from '@/components/ui/dates';
import { crisisLineBySlug, situationBySlug, tipBySlug } from '@/utils/guidance/library';
import type { Result } from '@/utils/guidance/look-up';
import { bodiesInWords } from './source-words';

const FINDERS = { situation: situationBySlug, tip: tipBySlug, crisis: crisisLineBySlug };

/** Under a result: whose guidance it is, and when that was checked. */
export function resultAbout({ type, slug }: Result): string | undefined {
  const card = FINDERS[type](slug);
  return card && `${bodiesInWords(card.sources)} · checked ${inWords(card.checked)}`;
}
