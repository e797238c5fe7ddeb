import { Disclosure } from '@/components/ui/disclosure';
import { Text } from '@/components/ui/text';
import { Worded } from '@/components/ui/worded';
import { COUNTRIES } from '@/utils/guidance/schema';
import type { BodyCard, Country, Situation } from '@/utils/guidance/schema';
import { saysOf } from '@/utils/guidance/says-of';
import { inFigures, t } from '@/utils/words/words';
import { CardList } from './card-list';
import type { Opened } from './opened';
import { Part } from './part';
import { countryName } from './source-words';
import { useReader } from './use-reader';

interface SayingsViewProps {
  card: Situation;
  onOpen: (opened: Opened) => void;
}

/** What the reader's own bodies say about a situation; what others say is a step away, by country. */
export function SayingsView({ card, onOpen }: SayingsViewProps) {
  const reader = useReader();
  if (reader === undefined) return null;
  const { own, others } = saysOf(card, reader);
  if (own.length === 0 && others.length === 0) return null;
  const isKnown = reader.country !== null;
  return (
    <Part title={isKnown ? t('guidance.says') : t('guidance.subject.bodies')}>
      {own.length > 0 ? (
        <CardList label={t('guidance.says')} cards={own} answered onOpen={onOpen} />
      ) : null}
      {isKnown && own.length === 0 ? <Text as="soft">{t('guidance.saysNothing')}</Text> : null}
      {isKnown ? null : (
        <Text as="small">
          <Worded text={t('guidance.saysWhose')} parts={{ link: settingsLink }} />
        </Text>
      )}
      <Others cards={others} home={reader.country} onOpen={onOpen} />
    </Part>
  );
}

interface OthersProps {
  cards: readonly BodyCard[];
  home: Country | null;
  onOpen: (opened: Opened) => void;
}

/** There are many: they are neither in the way nor all at once. */
function Others({ cards, home, onOpen }: OthersProps) {
  if (cards.length === 0) return null;
  return (
    <div class="not-printed">
      <Disclosure summary={t('guidance.othersSay', { count: inFigures(cards.length) })}>
        {byCountry(cards, home).map((group) => (
          <Disclosure
            key={group.country}
            summary={summaryOf(group.country, group.cards.length, home)}
          >
            <CardList
              label={countryName(group.country)}
              cards={group.cards}
              answered
              onOpen={onOpen}
            />
          </Disclosure>
        ))}
      </Disclosure>
    </div>
  );
}

function summaryOf(country: Country, count: number, home: Country | null): string {
  const values = { country: countryName(country), count: inFigures(count) };
  return country === home ? t('guidance.moreFrom', values) : t('guidance.countryCount', values);
}

function byCountry(
  cards: readonly BodyCard[],
  home: Country | null,
): { country: Country; cards: BodyCard[] }[] {
  return [...COUNTRIES]
    .sort((a, b) => Number(b === home) - Number(a === home))
    .map((country) => ({ country, cards: cards.filter((card) => card.country === country) }))
    .filter((group) => group.cards.length > 0);
}

function settingsLink(words: string) {
  return (
    <a href="/options.html" target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
