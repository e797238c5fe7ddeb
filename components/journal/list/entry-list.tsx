import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { Stack } from '@/components/ui/layout';
import { problemOf } from '@/components/ui/problem';
import { SearchBox } from '@/components/ui/search-box';
import { useToast } from '@/components/ui/toast';
import { withFilter } from '@/utils/journal/search/query/write';
import { ask } from '@/utils/messages/client';
import type { EntrySummary } from '@/utils/messages/protocol';
import { t } from '@/utils/words/words';
import { NotOpened } from '../not-opened';
import { useRemoval } from '../use-removal';
import type { WayBack } from '../use-way-back';
import { FilterChips } from './filter-chips';
import { Filters } from './filters';
import { Found } from './found';
import { RowList } from './row-list';
import { NOTHING_SELECTED, select } from './selection';
import { SelectionBar } from './selection-bar';
import { useEntryPages } from './use-entry-pages';

/** Days: the one that is chosen, and the one after it. */
export interface DayBounds {
  from: string;
  before: string;
}

interface EntryListProps {
  bin: boolean;
  query: string;
  onQuery: (query: string) => void;
  /** Only what began on these days, whatever else is searched for. */
  within?: DayBounds | undefined;
  /** Between the search and what it found. */
  children?: ComponentChildren;
  /** The entry that is open beside the list. */
  currentId: string | undefined;
  way: WayBack;
  /** Row where one was in the list when it was last seen. */
  start: number;
  onOpen: (id: string, row: number) => void;
  onUnreadable: () => void;
}

/** The journal or its bin, newest first; while something is searched for, what was found. */
export function EntryList(props: EntryListProps) {
  const { bin, query, onQuery, within, way, start } = props;
  const box = useRef<HTMLInputElement>(null);
  const say = useToast();
  const { restore } = useRemoval();
  const asked = bounded(query, within);
  const { rows, problem, isWaiting, look, again } = useEntryPages({ query: asked, bin }, start);
  const [selection, act] = useReducer(select, NOTHING_SELECTED);
  /** How often something was done with what was selected. */
  const [done, setDone] = useState(0);
  const { shows, arrived, entryId } = way;
  const focusOn = useMemo(() => (entryId === undefined ? undefined : { id: entryId }), [entryId]);

  // What can no longer be seen is not selected any more.
  useLayoutEffect(() => act({ what: 'clear' }), [asked, bin]);
  // Before any of them can be pressed.
  useLayoutEffect(() => {
    if (rows !== undefined) shows(rows.loaded().map(({ id }) => id));
  }, [rows, shows]);

  // The row to go on at may be in a part of the list that was not looked at, or nowhere.
  useEffect(() => {
    if (entryId === undefined || rows === undefined || rows.indexOf(entryId) !== undefined) return;
    let isOver = false;
    ask('entries/ids', { query: asked, bin }).then(
      ({ ids }) => {
        if (isOver) return;
        const at = ids.indexOf(entryId);
        if (at === -1) arrived();
        else look(at, at);
      },
      () => {
        if (!isOver) arrived();
      },
    );
    return () => {
      isOver = true;
    };
  }, [entryId, rows, asked, bin, look, arrived]);

  // Where something was done with all that was selected, its button has gone, and the list perhaps.
  const isEmpty = rows?.count === 0;
  useLayoutEffect(() => {
    if (done > 0 && isEmpty && document.activeElement === document.body) box.current?.focus();
  }, [done, isEmpty]);

  function search(text: string) {
    // Whoever types is where they want to be.
    arrived();
    onQuery(text);
  }

  async function putBack({ id }: EntrySummary) {
    const neighbour = way.neighbourOf(id);
    if (!(await restore([id]))) return;
    if (neighbour === undefined) box.current?.focus();
    else way.returnTo(neighbour);
  }

  async function idsOf(from: number, to: number): Promise<readonly string[]> {
    const near = rows?.between(from, to);
    if (near !== undefined) return near.map(({ id }) => id);
    const { ids } = await ask('entries/ids', { query: asked, bin });
    return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  async function attempt(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      say({ text: problemOf(error) });
    }
  }

  const extend = (to: number, from?: number) =>
    attempt(async () => {
      const anchor = selection.anchor ?? from ?? to;
      act({ what: 'extend', ids: await idsOf(anchor, to), anchor });
    });

  const selectAll = () =>
    attempt(async () => {
      const { ids } = await ask('entries/ids', { query: asked, bin });
      act({ what: 'all', ids });
    });

  return (
    <Stack>
      <div class="journal-head">
        <SearchBox
          inputRef={box}
          label={bin ? t('journal.searchBin') : t('journal.search')}
          value={query}
          onInput={search}
        />
      </div>
      <Filters query={query} onQuery={search} withoutDays={within !== undefined} />
      <FilterChips query={query} onQuery={search} />
      {props.children}
      {problem === undefined ? null : <NotOpened problem={problem} onAgain={again} />}
      <Found
        about={rows?.about}
        problem={problem}
        query={within === undefined ? (rows?.question.query ?? query) : query}
        bin={bin}
        onDays={within !== undefined}
        onQuery={search}
        onUnreadable={props.onUnreadable}
      />
      {rows === undefined ? null : (
        <>
          {rows.count === 0 ? null : (
            <RowList
              label={bin ? t('journal.binEntries') : t('journal.entries')}
              rows={rows}
              isWaiting={isWaiting}
              currentId={props.currentId}
              selected={selection.ids}
              start={start}
              action={
                bin
                  ? { label: t('journal.restore'), onClick: (entry) => void putBack(entry) }
                  : undefined
              }
              focusOn={focusOn}
              onFocused={arrived}
              done={done}
              onLook={look}
              onOpen={({ id }, row) => props.onOpen(id, row)}
              onToggle={(id, index) => act({ what: 'toggle', id, index })}
              onExtend={(to, from) => void extend(to, from)}
              onSelectAll={() => void selectAll()}
              onClear={() => act({ what: 'clear' })}
            />
          )}
          <SelectionBar
            selected={selection.ids}
            bin={bin}
            onDone={() => {
              act({ what: 'clear' });
              setDone(done + 1);
            }}
          />
        </>
      )}
    </Stack>
  );
}

function bounded(query: string, within: DayBounds | undefined): string {
  if (within === undefined) return query;
  return withFilter(withFilter(query, 'from', within.from), 'before', within.before);
}
