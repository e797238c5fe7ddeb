import { inWords } from '@/components/ui/dates';
import { crisisLineBySlug, situationBySlug, tipBySlug } from '@/utils/guidance/library';
import { plainText } from '@/utils/guidance/plain-text';
import type { GuidanceSource } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import type { OpenedCard } from './opened-card';
import { contactInWords } from './contact-address';
import { citation, crisisLineName } from './source-words';

interface CardWords {
  title: string;
  lines: readonly string[];
  sources: readonly GuidanceSource[];
  checked: string;
}

/** A card as plain text, to be pasted elsewhere: never without its source. */
export function cardToCopy(card: OpenedCard): string | undefined {
  const words = wordsOf(card);
  if (words === undefined) return undefined;
  const { title, lines, sources, checked } = words;
  const from = t('guidance.from', {
    sources: sources.map(citation).join('; '),
    date: inWords(checked),
  });
  return [title, ...lines, from].join('\n\n');
}

export function cardTitle(card: OpenedCard): string | undefined {
  return wordsOf(card)?.title;
}

function wordsOf({ type, slug }: OpenedCard): CardWords | undefined {
  switch (type) {
    case 'situation': {
      const card = situationBySlug(slug);
      return card && { ...card, lines: [card.answer, ...plainText(card.blocks), card.next] };
    }
    case 'tip': {
      const tip = tipBySlug(slug);
      return tip && { ...tip, lines: [...plainText(tip.blocks), tip.next] };
    }
    case 'crisis': {
      const line = crisisLineBySlug(slug);
      return (
        line && {
          ...line,
          title: crisisLineName(line),
          lines: [line.contacts.map(contactInWords).join(' · '), line.hours],
        }
      );
    }
  }
}
