import { Disclosure } from '@/components/ui/disclosure';
import { Text } from '@/components/ui/text';
import { Worded } from '@/components/ui/worded';
import type { Country, Situation } from '@/utils/guidance/schema';
import { saysOf } from '@/utils/guidance/says-of';
import type { Says } from '@/utils/guidance/says-of';
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
      <Others groups={others} home={reader.country} onOpen={onOpen} />
    </Part>
  );
}

interface OthersProps {
  groups: Says['others'];
  home: Country | null;
  onOpen: (opened: Opened) => void;
}

/** There are many: they are neither in the way nor all at once. */
function Others({ groups, home, onOpen }: OthersProps) {
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { cards }) => sum + cards.length, 0);
  return (
    <div class="not-printed">
      <Disclosure summary={t('guidance.othersSay', { count: inFigures(count) })}>
        {groups.map((group) => (
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

function settingsLink(words: string) {
  return (
    <a href="/options.html" target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
