import { Disclosure } from '@/components/ui/disclosure';
import { Item, ItemList } from '@/components/ui/item-list';
import { COUNTRIES } from '@/utils/guidance/schema';
import type { Country } from '@/utils/guidance/schema';
import { inFigures, plural, t } from '@/utils/words/words';
import { InEnglish } from './in-english';
import { theCard } from './opened';
import type { Opened } from './opened';
import { Part } from './part';
import { countryName } from './source-words';
import { bodiesOf } from './subjects';
import type { Body } from './subjects';
import { useReader } from './use-reader';

interface BodiesViewProps {
  onOpen: (opened: Opened) => void;
}

/** Who says something, by country: the reader's own at once. */
export function BodiesView({ onOpen }: BodiesViewProps) {
  const reader = useReader();
  if (reader === undefined) return null;
  const home = reader.country;
  return (
    <>
      {home === null ? null : (
        <Part title={countryName(home)}>
          <BodyList country={home} bodies={bodiesOf(home)} onOpen={onOpen} />
        </Part>
      )}
      {COUNTRIES.filter((country) => country !== home).map((country) => {
        const bodies = bodiesOf(country);
        if (bodies.length === 0) return null;
        const count = bodies.reduce((sum, { cards }) => sum + cards.length, 0);
        return (
          <Disclosure
            key={country}
            summary={t('guidance.countryCount', {
              country: countryName(country),
              count: inFigures(count),
            })}
          >
            <BodyList country={country} bodies={bodies} onOpen={onOpen} />
          </Disclosure>
        );
      })}
    </>
  );
}

interface BodyListProps extends BodiesViewProps {
  country: Country;
  bodies: readonly Body[];
}

function BodyList({ country, bodies, onOpen }: BodyListProps) {
  return (
    <ItemList label={countryName(country)}>
      {bodies.map(({ body, cards }) => {
        const [first, ...more] = cards;
        // A list of one would be a step for nothing.
        const opens: Opened =
          first !== undefined && more.length === 0 ? theCard(first.slug) : { at: 'body', body };
        return (
          <Item
            key={body}
            title={<InEnglish opens={opens}>{body}</InEnglish>}
            about={plural('guidance.cards', cards.length)}
            onOpen={() => onOpen(opens)}
          />
        );
      })}
    </ItemList>
  );
}
