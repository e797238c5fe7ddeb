import { Item, ItemList } from '@/components/ui/item-list';
import type { CrisisLine } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { Contacts } from './contacts';
import { InEnglish } from './in-english';
import { theCard } from './opened';
import type { Opened } from './opened';
import { ReadersLines } from './readers-lines';
import { crisisLineName } from './source-words';

interface CrisisLinesProps {
  onOpen: (opened: Opened) => void;
}

/** Lines seen at once in a list that leads on to other things. */
const AT_ONCE = 2;

/** The reader's own lines, each of which leads to its card. */
export function CrisisLines({ onOpen }: CrisisLinesProps) {
  return (
    <ReadersLines atOnce={AT_ONCE} list={(lines) => <LineList lines={lines} onOpen={onOpen} />} />
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
