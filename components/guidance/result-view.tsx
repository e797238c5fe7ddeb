import { inWords } from '@/components/ui/dates';
import { Item } from '@/components/ui/item-list';
import type { Reader } from '@/utils/guidance/by-reader';
import { crisisLineBySlug, situationBySlug, tipBySlug } from '@/utils/guidance/library';
import type { Result } from '@/utils/guidance/look-up';
import { t } from '@/utils/words/words';
import { Contacts } from './contacts';
import { InEnglish } from './in-english';
import type { OpenedCard } from './opened-card';
import { bodiesInWords, countryName } from './source-words';

interface ResultViewProps {
  result: Result;
  reader: Reader | undefined;
  onOpen: (card: OpenedCard) => void;
}

/** Something found: its answer, whose guidance it is, and when that was checked. */
export function ResultView({ result, reader, onOpen }: ResultViewProps) {
  const { slug, situation, title } = result;
  return (
    <Item
      card={{ slug, situation }}
      title={
        <InEnglish as="line" opens={result}>
          {title}
        </InEnglish>
      }
      about={about(result, reader)}
      onOpen={() => onOpen(result)}
    >
      <Answer result={result} />
    </Item>
  );
}

function Answer({ result }: { result: Result }) {
  const line = result.type === 'crisis' ? crisisLineBySlug(result.slug) : undefined;
  if (line === undefined) return <InEnglish as="line">{result.answer}</InEnglish>;
  return (
    <>
      <Contacts line={line} linked={false} />
      {' · '}
      <InEnglish>{line.hours}</InEnglish>
    </>
  );
}

const FINDERS = { situation: situationBySlug, tip: tipBySlug, crisis: crisisLineBySlug };

function about({ type, slug }: Result, reader: Reader | undefined): string | undefined {
  const card = FINDERS[type](slug);
  if (card === undefined) return undefined;
  const words = t('guidance.about', {
    bodies: bodiesInWords(card.sources, reader),
    date: inWords(card.checked),
  });
  return 'country' in card ? `${countryName(card.country)} · ${words}` : words;
}
