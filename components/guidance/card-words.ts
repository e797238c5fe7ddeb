import { crisisLineBySlug, situationBySlug, tipBySlug } from '@/utils/guidance/library';
import { plainText } from '@/utils/guidance/plain-text';
import type { GuidanceSource } from '@/utils/guidance/schema';
import { inWords } from '@/components/ui/dates';
import type { OpenedCard } from './opened-card';
import { citation } from './source-words';

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
  return [
    title,
    ...lines,
    `From: ${sources.map(citation).join('; ')}. Checked ${inWords(checked)}.`,
  ].join('\n\n');
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
          title: line.name,
          lines: [line.contacts.map(({ how, to }) => `${how} ${to}`).join(', '), line.hours],
        }
      );
    }
  }
}
