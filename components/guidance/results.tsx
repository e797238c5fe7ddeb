import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { EntryItem } from '@/components/journal/entry-item';
import { EmptyState } from '@/components/ui/empty-state';
import { Item, ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Region } from '@/components/ui/region';
import { Heading, Text } from '@/components/ui/text';
import { queryWords } from '@/utils/journal/search';
import type { OpenedCard } from './opened-card';
import { resultAbout } from './result-about';
import { useLookUp } from './use-look-up';
import { useOwnEntries } from './use-own-entries';

interface ResultsProps {
  query: string;
  onOpen: (card: OpenedCard) => void;
  onOpenEntry: (id: string) => void;
  regionRef: Ref<HTMLElement>;
}

/** What was found for the words in the look-up: guidance first, then entries of one's own. */
export function Results({ query, onOpen, onOpenEntry, regionRef }: ResultsProps) {
  const results = useLookUp(query);
  const entries = useOwnEntries(query);
  const words = useMemo(() => queryWords(query), [query]);
  const total = (results?.length ?? 0) + entries.length;

  return (
    <Region label="Found" regionRef={regionRef}>
      <div role="status">
        <Text as="small">
          {results === undefined ? 'Looking…' : total === 1 ? '1 found.' : `${total} found.`}
        </Text>
      </div>
      {results === undefined || results.length === 0 ? null : (
        <ItemList label="Guidance found">
          {results.map((result) => (
            <Item
              key={`${result.type} ${result.slug}`}
              card={{ slug: result.slug, situation: result.situation }}
              title={result.title}
              about={resultAbout(result)}
              onOpen={() => onOpen(result)}
            >
              {result.answer}
            </Item>
          ))}
        </ItemList>
      )}
      {entries.length === 0 ? null : (
        <Stack gap="tight">
          <Heading level={2}>In your journal</Heading>
          <ItemList label="Entries found">
            {entries.map((entry) => (
              <EntryItem
                key={entry.id}
                entry={entry}
                words={words}
                onOpen={() => onOpenEntry(entry.id)}
              />
            ))}
          </ItemList>
        </Stack>
      )}
      {results !== undefined && total === 0 ? <NothingFound /> : null}
    </Region>
  );
}

function NothingFound() {
  return (
    <EmptyState title="Nothing on that yet">
      Try other words, or a single one such as “followed”, “photo” or “suicidal”. Under “Guidance”
      there is a list of everything.
    </EmptyState>
  );
}
