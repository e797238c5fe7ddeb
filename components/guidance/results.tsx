import type { Ref } from 'preact';
import { EntryItem } from '@/components/journal/entry-item';
import { EmptyState } from '@/components/ui/empty-state';
import { ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Region } from '@/components/ui/region';
import { Heading } from '@/components/ui/text';
import { asksForLine, speaksOfRisk } from '@/utils/guidance/risk';
import { plural, t } from '@/utils/words/words';
import { EnglishSoFar } from './english-so-far';
import { FoundLine } from './found-line';
import { NoLines } from './no-lines';
import type { OpenedCard } from './opened-card';
import { ResultView } from './result-view';
import { useCrisisHelp } from './use-crisis-help';
import { useLookUp } from './use-look-up';
import { useOwnEntries } from './use-own-entries';
import { useReader } from './use-reader';

interface ResultsProps {
  query: string;
  onOpen: (card: OpenedCard) => void;
  onOpenEntry: (id: string) => void;
  regionRef: Ref<HTMLElement>;
}

/** What was found for the words in the look-up: guidance first, then entries of one's own. */
export function Results({ query, onOpen, onOpenEntry, regionRef }: ResultsProps) {
  const reader = useReader();
  const help = useCrisisHelp();
  const results = useLookUp(query, help?.own.country ?? 'UK');
  const { entries, marks } = useOwnEntries(query);
  const total = (results?.length ?? 0) + entries.length;

  return (
    <Region label={t('guidance.results')} regionRef={regionRef}>
      <FoundLine words={foundInWords(results && total)} />
      {speaksOfRisk(query) || asksForLine(query) ? <NoLines /> : null}
      {results === undefined || results.length === 0 ? null : (
        <>
          <EnglishSoFar />
          <ItemList label={t('guidance.resultsList')}>
            {results.map((result) => (
              <ResultView
                key={`${result.type} ${result.slug}`}
                result={result}
                reader={reader}
                onOpen={onOpen}
              />
            ))}
          </ItemList>
        </>
      )}
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

function foundInWords(total: number | undefined): string {
  if (total === undefined) return t('guidance.looking');
  return total === 0 ? '' : plural('guidance.found', total);
}
