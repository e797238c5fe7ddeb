import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntrySummary } from '@/utils/messages/protocol';
import { locale } from '@/utils/words/locale';
import { t } from '@/utils/words/words';
import type { KnownRows } from './entry-pages';
import { EntryRow } from './entry-row';
import type { RowAction } from './entry-row';
import { rowAfter } from './selection';
import { useVirtualRows } from './use-virtual-rows';
import '@/components/ui/choice.css';
import '@/components/ui/item-list.css';
import './list.css';

/** CSS pixels: a title, two lines of its words and one about it, at the size most people have. */
const ROW = 128;

export interface RowListProps {
  /** What it holds, to screen readers. */
  label: string;
  rows: KnownRows;
  /** What is shown answers an earlier question. */
  isWaiting: boolean;
  currentId: string | undefined;
  selected: ReadonlySet<string>;
  /** Row to begin at. */
  start: number;
  action?: RowAction | undefined;
  /** The entry that takes the focus as soon as it is there. */
  focusOn: { id: string } | undefined;
  onFocused: () => void;
  /** Counts what was done with the selected ones: after each, one goes on in the list. */
  done: number;
  onLook: (first: number, last: number) => void;
  onOpen: (entry: EntrySummary, index: number) => void;
  onToggle: (id: string, index: number) => void;
  /** All up to this row are to be selected, from the one that was selected last or from another. */
  onExtend: (to: number, from?: number) => void;
  onSelectAll: () => void;
  onClear: () => void;
}

/**
 * A list of any length, of which the rows in view are drawn. One stop of the Tab key: arrows, Page
 * Up and Down, Home and End move in it, Enter opens, Space selects, with Shift all on the way.
 */
export function RowList(props: RowListProps) {
  const { rows, focusOn, onFocused, onLook } = props;
  const hint = useId();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<{ index: number; id: string | undefined }>(() => ({
    index: props.start,
    id: rows.at(props.start)?.id,
  }));
  /** The row that is to have the focus, as soon as one is there. */
  const bound = useRef<number | undefined>(undefined);
  /** The focus was in the list last, and nothing else has taken it. */
  const isHere = useRef(false);

  // The row one is at moves with its entry.
  const moved = at.id === undefined ? undefined : rows.indexOf(at.id);
  const index = Math.max(0, Math.min(moved ?? at.index, rows.count - 1));

  // Of those that are not there yet, the number: it costs nothing to make a hundred thousand.
  const keyOf = useCallback((row: number) => rows.at(row)?.id ?? row, [rows]);
  const virtual = useVirtualRows({ list, count: rows.count, estimate: ROW, keyOf, kept: index });
  const { first, last, show, isScrolled } = virtual;

  useLayoutEffect(() => onLook(first, last), [first, last, rows, onLook]);

  // Another question's answer is read from its beginning.
  const { question } = rows;
  const answered = useRef(question);
  useLayoutEffect(() => {
    if (answered.current === question) return;
    answered.current = question;
    setAt({ index: 0, id: undefined });
    if (isScrolled()) show(0, 'start');
  }, [question, isScrolled, show]);

  // Where one begins is in the middle, if it is not at the top.
  const { start } = props;
  const isBegun = useRef(false);
  useLayoutEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    if (start > 0) show(start, 'center');
  }, [start, show]);

  useLayoutEffect(() => {
    if (focusOn === undefined) return;
    const found = rows.indexOf(focusOn.id);
    if (found === undefined) return;
    // Never from under the fingers of someone who is writing.
    const isWriting = document.activeElement?.matches('input[type=search], textarea') === true;
    if (!isWriting) {
      bound.current = found;
      setAt({ index: found, id: focusOn.id });
      show(found);
    }
    onFocused();
  }, [focusOn, rows, show, onFocused]);

  const { done } = props;
  const doneBefore = useRef(done);
  useLayoutEffect(() => {
    if (doneBefore.current === done) return;
    doneBefore.current = done;
    isHere.current = true;
    bound.current = index;
  }, [done, index]);

  useLayoutEffect(() => {
    // Its row was drawn anew or has gone: then the focus is with the page.
    const isLost = isHere.current && document.activeElement === document.body;
    if (bound.current !== index && !isLost) return;
    const opener = list.current?.querySelector<HTMLElement>(
      `[data-index='${index}'] .journal-row__open`,
    );
    if (opener === undefined || opener === null) return;
    bound.current = undefined;
    opener.focus({ preventScroll: true });
  });

  // Whoever goes elsewhere has left the list; a row that has gone from it has not.
  useLayoutEffect(() => {
    const gone = new AbortController();
    const note = ({ target }: Event) => {
      isHere.current = target instanceof Node && list.current?.contains(target) === true;
    };
    document.addEventListener('focusin', note, { signal: gone.signal });
    document.addEventListener('pointerdown', note, { signal: gone.signal });
    return () => gone.abort();
  }, []);

  function goTo(next: number) {
    bound.current = next;
    setAt({ index: next, id: rows.at(next)?.id });
    show(next);
  }

  function press(event: KeyboardEvent) {
    const { key, shiftKey, target } = event;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    const isOnAction = target instanceof Element && target.matches('.ui-button');
    const next = isPlain ? rowAfter(key, index, rows.count, last - first - 1) : undefined;
    const id = rows.at(index)?.id;
    if (next !== undefined) {
      if (shiftKey) props.onExtend(next, index);
      goTo(next);
    } else if (key === ' ' && isPlain && !isOnAction) {
      if (shiftKey) props.onExtend(index);
      else if (id !== undefined) props.onToggle(id, index);
    } else if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !shiftKey) {
      props.onSelectAll();
    } else if (key === 'Escape' && props.selected.size > 0) {
      props.onClear();
      event.stopPropagation();
    } else return;
    event.preventDefault();
  }

  const spoken = locale();

  return (
    <>
      <ul
        ref={list}
        class="ui-items journal-rows"
        aria-label={props.label}
        aria-describedby={hint}
        aria-busy={props.isWaiting ? 'true' : undefined}
        style={{ height: `${virtual.height}px` }}
      >
        {virtual.rows.map((row) => {
          const entry = rows.at(row.index);
          const isSelected = entry !== undefined && props.selected.has(entry.id);
          return (
            <li
              key={row.key}
              ref={virtual.measure}
              class={isSelected ? 'journal-row journal-row--selected' : 'journal-row'}
              data-index={row.index}
              aria-setsize={rows.about.total ?? -1}
              aria-posinset={row.index + 1}
              style={{ transform: `translateY(${row.start - virtual.top}px)` }}
            >
              <EntryRow
                entry={entry}
                marks={rows.about.marks}
                spoken={spoken}
                isCurrent={entry !== undefined && entry.id === props.currentId}
                isSelected={isSelected}
                isStop={row.index === index}
                action={props.action}
                onOpen={(opened) => props.onOpen(opened, row.index)}
                onSelect={() => {
                  if (entry !== undefined) props.onToggle(entry.id, row.index);
                }}
                onKeyDown={press}
                onExtend={() => props.onExtend(row.index)}
                onFocus={() => {
                  if (row.index !== index) setAt({ index: row.index, id: entry?.id });
                }}
              />
            </li>
          );
        })}
      </ul>
      <p id={hint} hidden>
        {t('journal.listHint')}
      </p>
    </>
  );
}
