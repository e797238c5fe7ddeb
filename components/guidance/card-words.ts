import { inWords } from '@/components/ui/dates';
import { plainText } from '@/utils/guidance/plain-text';
import { t } from '@/utils/words/words';
import { contactInWords } from './contact-address';
import { titleOf } from './find-card';
import type { Found } from './find-card';
import { citation } from './source-words';

/** A card as plain text, to be pasted elsewhere: never without its source. */
export function cardToCopy(found: Found): string {
  const { sources, checked } = found.card;
  const from = t('guidance.from', {
    sources: sources.map(citation).join('; '),
    date: inWords(checked),
  });
  const whose =
    'pack' in found
      ? [t('packs.whose', { publisher: found.pack.publisher, pack: found.pack.name })]
      : [];
  return [titleOf(found), ...whose, ...linesOf(found), from].join('\n\n');
}

function linesOf(found: Found): string[] {
  switch (found.type) {
    case 'tip':
      return [...plainText(found.card.blocks), found.card.next];
    case 'crisis':
      return [found.card.contacts.map(contactInWords).join(' · '), found.card.hours];
    default: {
      const { answer, blocks, watchFor = [], next } = found.card;
      const watching = watchFor.map((point) => `${t('guidance.watchFor')}: ${point}`);
      return [answer, ...plainText(blocks), ...watching, next];
    }
  }
}
