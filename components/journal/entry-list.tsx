import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { ItemList } from '@/components/ui/item-list';
import { Row, Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { SearchBox } from '@/components/ui/search-box';
import { Heading } from '@/components/ui/text';
import { queryWords } from '@/utils/journal/search';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { EntryItem } from './entry-item';
import { Found } from './found';
import { NotOpened } from './not-opened';
import { useLive } from './use-live';
import { useRemoval } from './use-removal';
import type { WayBack } from './use-way-back';

/** Entries shown at first, and more at each "Show more". */
const AT_ONCE = 50;

interface EntryListProps {
  bin: boolean;
  query: string;
  onQuery: (query: string) => void;
  /** The entry that is open beside the list. */
  currentId: string | undefined;
  way: WayBack;
  onOpen: (id: string) => void;
}

/** The journal or its bin, newest first; while something is searched for, what was found. */
export function EntryList({ bin, query, onQuery, currentId, way, onOpen }: EntryListProps) {
  const [limit, setLimit] = useState(AT_ONCE);
  /** Where in the list the next that were asked for begin, until they are there. */
  const [moreFrom, setMoreFrom] = useState<number>();
  const box = useRef<HTMLInputElement>(null);
  const { restore } = useRemoval();
  const question = useCallback(
    () => ask('entries/list', { query, bin, limit }),
    [query, bin, limit],
  );
  const { value, problem, again } = useLive(question, 'entries/changed');
  const words = useMemo(() => queryWords(query), [query]);
  const { shows, arrived } = way;

  // Before any of them can be pressed.
  useLayoutEffect(() => {
    if (value !== undefined) shows(value.entries.map(({ id }) => id));
  }, [value, shows]);

  const settle = useCallback(() => {
    arrived();
    setMoreFrom(undefined);
  }, [arrived]);

  function search(text: string) {
    setLimit(AT_ONCE);
    // Whoever types is where they want to be.
    settle();
    onQuery(text);
  }

  async function putBack(id: string) {
    const neighbour = way.neighbourOf(id);
    if (!(await restore(id))) return;
    if (neighbour === undefined) box.current?.focus();
    else way.returnTo(neighbour);
  }

  return (
    <Stack>
      {bin ? (
        <Heading level={2} takesFocus>
          {t('journal.bin')}
        </Heading>
      ) : null}
      <SearchBox
        inputRef={box}
        label={bin ? t('journal.searchBin') : t('journal.search')}
        value={query}
        onInput={search}
      />
      {problem === undefined ? null : <NotOpened problem={problem} onAgain={again} />}
      {value === undefined ? (
        problem === undefined ? (
          <Loading what={t('journal.opening')} />
        ) : null
      ) : (
        <>
          <Found list={value} isSearch={query.trim() !== ''} bin={bin} />
          {value.total === 0 ? null : (
            <ItemList label={bin ? t('journal.binEntries') : t('journal.entries')}>
              {value.entries.map((entry, at) => (
                <EntryItem
                  key={entry.id}
                  entry={entry}
                  words={words}
                  current={entry.id === currentId}
                  takesFocus={entry.id === way.entryId || at === moreFrom}
                  onFocused={settle}
                  onOpen={() => onOpen(entry.id)}
                  action={
                    bin ? (
                      <Button small onClick={() => void putBack(entry.id)}>
                        {t('journal.restore')}
                      </Button>
                    ) : undefined
                  }
                />
              ))}
            </ItemList>
          )}
          {value.entries.length < value.total ? (
            <Row>
              <Button
                onClick={() => {
                  setMoreFrom(value.entries.length);
                  setLimit(limit + AT_ONCE);
                }}
              >
                {t('journal.showMore')}
              </Button>
            </Row>
          ) : null}
        </>
      )}
    </Stack>
  );
}
