import { useId, useMemo } from 'preact/hooks';
import { inWords } from '@/components/ui/dates';
import { Marked } from '@/components/ui/marked';
import type { EntrySummary } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';
import { kindName, sourcesInWords, titleOf } from '../names';
import { daysLeft } from './days-left';

/** A button at the end of a row. */
export interface RowAction {
  label: string;
  onClick: (entry: EntrySummary) => void;
}

export interface EntryRowProps {
  /** Undefined while it is not there yet. */
  entry: EntrySummary | undefined;
  /** Beginnings of words to mark, folded. */
  marks: readonly string[];
  /** The language dates are written in: with another, the row is drawn anew. */
  spoken: string;
  /** It is open beside the list. */
  isCurrent: boolean;
  isSelected: boolean;
  /** The Tab key stops here. */
  isStop: boolean;
  action: RowAction | undefined;
  onOpen: (entry: EntrySummary) => void;
  onSelect: () => void;
  /** Pressed with Shift: this one and all on the way to it are to be selected. */
  onExtend: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What a row of the list holds: a box to select it, its words, which open it, and what else to do. */
export function EntryRow(props: EntryRowProps) {
  const { entry, marks, spoken, isStop, action } = props;
  const id = useId();
  // The same element is passed by: what a row says is not made anew while the list goes by.
  const words = useMemo(
    () => (entry === undefined ? null : <RowWords key={spoken} entry={entry} marks={marks} />),
    [entry, marks, spoken],
  );
  const tabIndex = isStop ? 0 : -1;
  if (entry === undefined) {
    return (
      <button
        type="button"
        class="ui-item__open journal-row__open"
        tabIndex={tabIndex}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
        onKeyUp={withoutSpace}
      >
        <span class="journal-row__coming">{t('journal.rowComing')}</span>
      </button>
    );
  }
  return (
    <>
      <input
        type="checkbox"
        class="ui-choice__control journal-row__box"
        aria-label={t('journal.select', { title: titleOf(entry) })}
        checked={props.isSelected}
        tabIndex={tabIndex}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
        onKeyUp={withoutSpace}
        onClick={(event) => {
          if (!event.shiftKey) props.onSelect();
          else {
            // Extending never takes one away.
            if (props.isSelected) event.preventDefault();
            props.onExtend();
          }
        }}
      />
      <button
        type="button"
        class="ui-item__open journal-row__open"
        aria-current={props.isCurrent ? 'true' : undefined}
        aria-describedby={props.isSelected ? `${id}-selected` : undefined}
        tabIndex={tabIndex}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
        onKeyUp={withoutSpace}
        onClick={(event) => {
          if (event.shiftKey) props.onExtend();
          else props.onOpen(entry);
        }}
      >
        {words}
      </button>
      {props.isSelected ? (
        <span id={`${id}-selected`} hidden>
          {t('journal.selected')}
        </span>
      ) : null}
      {action === undefined ? null : (
        <button
          type="button"
          class="ui-button ui-button--plain ui-button--small"
          tabIndex={tabIndex}
          onFocus={props.onFocus}
          onKeyDown={props.onKeyDown}
          onClick={() => action.onClick(entry)}
        >
          {action.label}
        </button>
      )}
    </>
  );
}

function RowWords({ entry, marks }: { entry: EntrySummary; marks: readonly string[] }) {
  const { excerpt = '' } = entry;
  return (
    <>
      <span class="ui-item__title journal-row__title">
        <bdi>
          <Marked text={titleOf(entry)} words={marks} />
        </bdi>
      </span>
      {excerpt === '' ? null : (
        <span class="journal-row__excerpt">
          <bdi>
            <Marked text={excerpt} words={marks} />
          </bdi>
        </span>
      )}
      <span class="ui-item__about">{aboutInWords(entry)}</span>
    </>
  );
}

/** Firefox presses a button at the end of Space, whatever became of its beginning. */
function withoutSpace(event: KeyboardEvent): void {
  if (event.key === ' ') event.preventDefault();
}

/** When, what, from where, about what, and what is still to come of it. */
function aboutInWords(entry: EntrySummary): string {
  const { startedAt, createdAt, deletedAt, followUp, themes } = entry;
  return [
    inWords(startedAt ?? createdAt),
    kindName(entry.kind),
    sourcesInWords(entry),
    themes.length === 0 ? undefined : themes.join(', '),
    followUp === undefined ? undefined : t('journal.followUpOn', { day: inWords(followUp) }),
    deletedAt === undefined ? undefined : plural('journal.daysLeft', daysLeft(deletedAt)),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
