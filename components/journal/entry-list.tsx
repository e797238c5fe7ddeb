import { useCallback, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ItemList } from '@/components/ui/item-list';
import { Row, Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { SearchBox } from '@/components/ui/search-box';
import { Heading, Text } from '@/components/ui/text';
import type { Entry } from '@/utils/journal/entry';
import { queryWords } from '@/utils/journal/search';
import { ask } from '@/utils/messages/client';
import type { EntryList as Found } from '@/utils/messages/protocol';
import { EntryItem } from './entry-item';
import { useLive } from './use-live';
import { useRemoval } from './use-removal';

/** Entries shown at first, and more at each "Show more". */
const AT_ONCE = 50;

interface EntryListProps {
  bin: boolean;
  query: string;
  onQuery: (query: string) => void;
  /** The entry that is open beside the list. */
  currentId: string | undefined;
  onOpen: (id: string) => void;
}

/** The journal or its bin, newest first; while something is searched for, what was found. */
export function EntryList({ bin, query, onQuery, currentId, onOpen }: EntryListProps) {
  const [limit, setLimit] = useState(AT_ONCE);
  const { restore } = useRemoval();
  const question = useCallback(
    () => ask('entries/list', { query, bin, limit }),
    [query, bin, limit],
  );
  const { value, problem, again } = useLive(question, 'entries/changed');
  const words = useMemo(() => queryWords(query), [query]);

  return (
    <Stack>
      {bin ? (
        <Heading level={2} takesFocus>
          Bin
        </Heading>
      ) : null}
      <SearchBox
        label={bin ? 'Search the bin' : 'Search your journal'}
        value={query}
        onInput={(text) => {
          setLimit(AT_ONCE);
          onQuery(text);
        }}
      />
      {problem === undefined ? null : (
        <Notice
          tone="problem"
          actions={
            <Button small onClick={again}>
              Try again
            </Button>
          }
        >
          {problem}
        </Notice>
      )}
      {value === undefined ? (
        problem === undefined ? (
          <Loading what="Opening your journal…" />
        ) : null
      ) : (
        <>
          <div role="status">
            {value.total === 0 ? <NoEntries query={query} bin={bin} /> : null}
            <Text as="small">{countInWords(value, query, bin)}</Text>
          </div>
          {value.total === 0 ? null : (
            <ItemList label={bin ? 'Entries in the bin' : 'Entries'}>
              {value.entries.map((entry) => (
                <EntryItem
                  key={entry.id}
                  entry={entry}
                  words={words}
                  current={entry.id === currentId}
                  onOpen={() => onOpen(entry.id)}
                  action={bin ? <RestoreButton entry={entry} onRestore={restore} /> : undefined}
                />
              ))}
            </ItemList>
          )}
          {value.entries.length < value.total ? (
            <Row>
              <Button onClick={() => setLimit(limit + AT_ONCE)}>Show more</Button>
            </Row>
          ) : null}
        </>
      )}
    </Stack>
  );
}

interface RestoreButtonProps {
  entry: Entry;
  onRestore: (id: string) => Promise<boolean>;
}

function RestoreButton({ entry, onRestore }: RestoreButtonProps) {
  return (
    <Button small onClick={() => void onRestore(entry.id)}>
      Restore
    </Button>
  );
}

function NoEntries({ query, bin }: { query: string; bin: boolean }) {
  if (query.trim() !== '') {
    return (
      <EmptyState title="Nothing found">
        {`No entry has all of these words. Try fewer of them, or only the beginning of one.`}
      </EmptyState>
    );
  }
  if (bin) return <EmptyState title="The bin is empty">What you delete waits here.</EmptyState>;
  return (
    <EmptyState title="Your journal begins with a moment">
      When something on the page makes you think, write a line or two about it under “Now” and save
      it. It stays on this device.
    </EmptyState>
  );
}

function countInWords({ total, unreadable }: Found, query: string, bin: boolean): string {
  return [
    total === 0
      ? ''
      : `${total} ${total === 1 ? 'entry' : 'entries'}${query.trim() === '' ? '' : ' found'}${bin ? ' in the bin' : ''}.`,
    unreadable === 0 ? '' : `${unreadable} could not be read; nothing of them was changed.`,
  ]
    .join(' ')
    .trim();
}
