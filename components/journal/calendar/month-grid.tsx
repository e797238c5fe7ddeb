import { useLayoutEffect, useRef } from 'preact/hooks';
import { inWords } from '@/components/ui/dates';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { direction, inFigures, plural, t } from '@/utils/words/words';
import { dayAfterKey, monthOf, weeksOf } from './month';
import { firstWeekday, weekdayNames } from './week';

interface MonthGridProps {
  /** Id of the heading that names the month. */
  labelledBy: string;
  month: string;
  /** Where the Tab key stops: a day of that month. */
  stop: string;
  today: string;
  chosen: string | undefined;
  /** Entries on each day that has any; undefined until they are counted. */
  counts: ReadonlyMap<string, number> | undefined;
  /** The stop moves there, into another month perhaps. */
  onMove: (day: string) => void;
  onChoose: (day: string) => void;
}

/** A month as the grid of the ARIA authoring practices: arrows for days, Page Up and Down for months. */
export function MonthGrid(props: MonthGridProps) {
  const { month, stop, today, chosen, counts } = props;
  const grid = useRef<HTMLDivElement>(null);
  /** The day to which a key has led: the focus goes there as soon as it is shown. */
  const target = useRef<string | undefined>(undefined);
  const first = firstWeekday();

  useLayoutEffect(() => {
    if (target.current !== stop) return;
    target.current = undefined;
    grid.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, [stop]);

  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = dayAfterKey(stop, event, first, direction() === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    target.current = next;
    props.onMove(next);
  }

  return (
    <div ref={grid} class="calendar__grid" role="grid" aria-labelledby={props.labelledBy}>
      <div class="calendar__week" role="row">
        {weekdayNames(first).map(({ long, short }) => (
          <span key={long} class="calendar__weekday" role="columnheader" aria-label={long}>
            {short}
          </span>
        ))}
      </div>
      {weeksOf(month, first).map((week, at) => (
        <div key={at} class="calendar__week" role="row">
          {week.map((day, weekday) =>
            day === undefined ? (
              <span key={weekday} role="gridcell" />
            ) : (
              <div
                key={weekday}
                role="gridcell"
                aria-selected={day === chosen ? 'true' : undefined}
              >
                <button
                  type="button"
                  class={day === chosen ? 'calendar__day calendar__day--chosen' : 'calendar__day'}
                  aria-current={day === today ? 'date' : undefined}
                  tabIndex={day === stop ? 0 : -1}
                  onKeyDown={press}
                  onClick={() => props.onChoose(day)}
                >
                  <VisuallyHidden>{dayInWords(day, counts?.get(day) ?? 0)}</VisuallyHidden>
                  <span class="calendar__number" aria-hidden="true">
                    {inFigures(Number(day.slice(8)))}
                  </span>
                  <Count count={counts?.get(day) ?? 0} />
                </button>
              </div>
            ),
          )}
        </div>
      ))}
    </div>
  );
}

function Count({ count }: { count: number }) {
  return (
    <span
      class={count === 0 ? 'calendar__count' : 'calendar__count calendar__count--some'}
      aria-hidden="true"
    >
      {count === 0 ? '' : inFigures(count)}
    </span>
  );
}

function dayInWords(day: string, count: number): string {
  return count === 0
    ? t('calendar.dayEmpty', { day: inWords(day) })
    : plural('calendar.day', count, { day: inWords(day) });
}

/** The day at which the Tab key stops in a month: the chosen one, today, or the first. */
export function stopOf(month: string, ...wanted: readonly (string | undefined)[]): string {
  return wanted.find((day) => day !== undefined && monthOf(day) === month) ?? `${month}-01`;
}
