import { inWords } from '@/components/ui/dates';
import { Item } from '@/components/ui/item-list';
import type { Reader } from '@/utils/guidance/by-reader';
import type { Result } from '@/utils/guidance/look-up';
import { t } from '@/utils/words/words';
import { kindInWords } from './card-kind';
import { Contacts } from './contacts';
import { findCard } from './find-card';
import type { Found } from './find-card';
import { InEnglish } from './in-english';
import { theCard } from './opened';
import type { Opened } from './opened';
import { bodiesInWords, countryName } from './source-words';

interface ResultViewProps {
  result: Result;
  reader: Reader | undefined;
  onOpen: (opened: Opened) => void;
}

/** Something found: its answer, whose guidance it is, and when that was checked. */
export function ResultView({ result, reader, onOpen }: ResultViewProps) {
  const { slug, situation, title } = result;
  const opens = theCard(slug);
  const found = findCard(slug);
  return (
    <Item
      card={{ slug, situation }}
      title={
        <InEnglish as="line" opens={opens}>
          {title}
        </InEnglish>
      }
      about={found && about(found, reader)}
      onOpen={() => onOpen(opens)}
    >
      {found?.type === 'crisis' ? (
        <>
          <Contacts line={found.card} linked={false} />
          {' · '}
          <InEnglish>{found.card.hours}</InEnglish>
        </>
      ) : (
        <InEnglish as="line">{result.answer}</InEnglish>
      )}
    </Item>
  );
}

/** Whose it is and of when; of a guide, what sort of card as well. */
function about(found: Found, reader: Reader | undefined): string {
  if ('pack' in found) {
    return t('packs.from', { publisher: found.pack.publisher, date: inWords(found.card.checked) });
  }
  const { sources, checked } = found.card;
  const date = inWords(checked);
  const bodies = bodiesInWords(sources, reader);
  switch (found.type) {
    case 'body':
      // Its own name, and not those of the papers that quote it.
      return t('guidance.about', { bodies: kindInWords(found), date });
    case 'guide':
      return t('guidance.about', { bodies: `${kindInWords(found)} · ${bodies}`, date });
    case 'crisis':
      return `${countryName(found.card.country)} · ${t('guidance.about', { bodies, date })}`;
    default:
      return t('guidance.about', { bodies, date });
  }
}
