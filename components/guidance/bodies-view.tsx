import { Disclosure } from '@/components/ui/disclosure';
import { Item, ItemList } from '@/components/ui/item-list';
import { COUNTRIES } from '@/utils/guidance/schema';
import type { Country } from '@/utils/guidance/schema';
import type { Profession } from '@/utils/settings';
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
          <BodyList
            country={home}
            bodies={theirsFirst(bodiesOf(home), reader.profession)}
            onOpen={onOpen}
          />
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

/** Bodies that speak to a profession, before all the others. */
function theirsFirst(bodies: readonly Body[], profession: Profession): Body[] {
  const isTheirs = ({ cards }: Body) =>
    profession !== null && cards.some(({ professions }) => professions.includes(profession));
  return [...bodies.filter(isTheirs), ...bodies.filter((body) => !isTheirs(body))];
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
            about={more.length === 0 ? undefined : plural('guidance.cards', cards.length)}
            onOpen={() => onOpen(opens)}
          />
        );
      })}
    </ItemList>
  );
}
