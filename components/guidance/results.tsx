import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { EntryItem } from '@/components/journal/entry-item';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Region } from '@/components/ui/region';
import { Heading } from '@/components/ui/text';
import type { Reader } from '@/utils/guidance/by-reader';
import type { Result } from '@/utils/guidance/look-up';
import { asksForLine, speaksOfRisk } from '@/utils/guidance/risk';
import { inFigures, languageTag, plural, t } from '@/utils/words/words';
import { EnglishSoFar } from './english-so-far';
import { FoundLine } from './found-line';
import { NoLines } from './no-lines';
import type { Opened } from './opened';
import { ResultView } from './result-view';
import { useCrisisHelp } from './use-crisis-help';
import { useLookUp } from './use-look-up';
import { useOwnEntries } from './use-own-entries';
import { useReader } from './use-reader';

interface ResultsProps {
  query: string;
  onOpen: (opened: Opened) => void;
  onOpenEntry: (id: string) => void;
  regionRef: Ref<HTMLElement>;
}

/** What was found for the words in the look-up: guidance first, then entries of one's own. */
export function Results({ query, onOpen, onOpenEntry, regionRef }: ResultsProps) {
  const reader = useReader();
  const help = useCrisisHelp();
  const results = useLookUp(query, help?.own.country ?? 'UK', reader?.profession ?? null);
  const { entries, marks } = useOwnEntries(query);
  const isHomeKnown = help?.home !== null;
  const tag = languageTag();
  // What comes of one's own entries afterwards draws none of the cards anew.
  const cards = useMemo(
    () => <FoundCards key={tag} {...{ results, reader, isHomeKnown, onOpen }} />,
    [results, reader, isHomeKnown, onOpen, tag],
  );
  const total = (results?.length ?? 0) + entries.length;
  return (
    <Region label={t('guidance.results')} regionRef={regionRef}>
      <FoundLine words={foundInWords(results && total)} />
      {speaksOfRisk(query) || asksForLine(query) ? <NoLines /> : null}
      {cards}
      {entries.length === 0 ? null : (
        <Stack gap="tight">
          <Heading level={2}>{t('guidance.inJournal')}</Heading>
          <ItemList label={t('guidance.entries')}>
            {entries.map((entry) => (
              <EntryItem
                key={entry.id}
                entry={entry}
                marks={marks}
                onOpen={() => onOpenEntry(entry.id)}
              />
            ))}
          </ItemList>
        </Stack>
      )}
      {results !== undefined && total === 0 ? (
        <EmptyState title={t('guidance.nothing')}>{t('guidance.nothingWhy')}</EmptyState>
      ) : null}
    </Region>
  );
}

interface FoundCardsProps {
  results: readonly Result[] | undefined;
  reader: Reader | undefined;
  isHomeKnown: boolean;
  onOpen: (opened: Opened) => void;
}

/** Cards for here, and a step away those for elsewhere: to who did not say where they work, none is. */
function FoundCards({ results = [], reader, isHomeKnown, onOpen }: FoundCardsProps) {
  const isElsewhere = (result: Result) => isHomeKnown && result.elsewhere === true;
  const here = results.filter((result) => !isElsewhere(result));
  const elsewhere = results.filter(isElsewhere);
  const list = (found: readonly Result[]) => (
    <ItemList label={t('guidance.resultsList')}>
      {found.map((result, at) => (
        // By its place: from key to key the elements stay, and only their words change.
        <ResultView key={at} result={result} reader={reader} onOpen={onOpen} />
      ))}
    </ItemList>
  );
  return (
    <>
      {results.length === 0 ? null : <EnglishSoFar />}
      {here.length === 0 ? null : list(here)}
      {elsewhere.length === 0 ? null : (
        <Disclosure
          key={String(here.length === 0)}
          summary={t('guidance.fromElsewhere', { count: inFigures(elsewhere.length) })}
          startsOpen={here.length === 0}
          isLate
        >
          {list(elsewhere)}
        </Disclosure>
      )}
    </>
  );
}

function foundInWords(total: number | undefined): string {
  if (total === undefined) return t('guidance.looking');
  return total === 0 ? '' : plural('guidance.found', total);
}
