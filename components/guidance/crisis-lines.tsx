import { Disclosure } from '@/components/ui/disclosure';
import { Item, ItemList } from '@/components/ui/item-list';
import { Label, Text } from '@/components/ui/text';
import type { CrisisLine } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { Contacts } from './contacts';
import { InEnglish } from './in-english';
import { NoLines } from './no-lines';
import { theCard } from './opened';
import type { Opened } from './opened';
import { countryName, crisisLineName } from './source-words';
import { useCrisisHelp } from './use-crisis-help';

interface CrisisLinesProps {
  onOpen: (opened: Opened) => void;
}

/** Lines seen at once in a list that leads on to other things. */
const AT_ONCE = 2;

/** The reader's own lines, or that there are none and, for who asks, another country's. */
export function CrisisLines({ onOpen }: CrisisLinesProps) {
  const help = useCrisisHelp();
  if (help === undefined) return null;
  const { home, own, shown } = help;
  const whose = t('guidance.lines', { country: countryName(shown.country) });
  if (own.lines.length === 0) {
    return (
      <>
        <NoLines />
        <Disclosure summary={whose}>
          <LineList lines={shown.lines} onOpen={onOpen} />
        </Disclosure>
      </>
    );
  }
  const more = shown.lines.slice(AT_ONCE);
  return (
    <>
      <div>
        <Label>{whose}</Label>
        {home === null ? <Text as="small">{t('guidance.elsewhere')}</Text> : null}
      </div>
      <LineList lines={shown.lines.slice(0, AT_ONCE)} onOpen={onOpen} />
      {more.length === 0 ? null : (
        <Disclosure summary={t('guidance.moreLines')}>
          <LineList lines={more} onOpen={onOpen} />
        </Disclosure>
      )}
    </>
  );
}

function LineList({ lines, onOpen }: CrisisLinesProps & { lines: readonly CrisisLine[] }) {
  return (
    <ItemList label={t('guidance.crisis')}>
      {lines.map((line) => (
        <Item
          key={line.slug}
          title={<InEnglish opens={theCard(line.slug)}>{crisisLineName(line)}</InEnglish>}
          about={
            <>
              <Contacts line={line} linked={false} />
              {' · '}
              <InEnglish>{line.hours}</InEnglish>
            </>
          }
          onOpen={() => onOpen(theCard(line.slug))}
        />
      ))}
    </ItemList>
  );
}
