import { useCallback, useId, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { inWords } from '@/components/ui/dates';
import { Row, Stack } from '@/components/ui/layout';
import { Heading } from '@/components/ui/text';
import { dayOf } from '@/utils/journal/search/query/days';
import { withFilter } from '@/utils/journal/search/query/write';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import type { DayBounds } from '../list/entry-list';
import { NotOpened } from '../not-opened';
import { useLive } from '../use-live';
import { daysLater, firstOf, monthOf, nextMonth } from './month';
import { MonthGrid, stopOf } from './month-grid';
import { monthInWords } from './week';
import './calendar.css';

interface CalendarProps {
  /** The day that is chosen, or the month that is shown; otherwise this month. */
  on: string | undefined;
  /** Only what fits is counted. */
  query: string;
  onGo: (on: string) => void;
}

/** A month, how many entries each of its days has, and a way to the others. */
export function Calendar({ on, query, onGo }: CalendarProps) {
  const id = useId();
  const today = dayOf(Date.now());
  const chosen = chosenDay(on);
  const month = monthOf(on ?? today);
  const [moved, setMoved] = useState<string>();
  const stop = stopOf(month, moved, chosen, today);
  const asked = withoutDays(query);
  const question = useCallback(
    () =>
      ask('entries/days', {
        query: asked,
        from: firstOf(month),
        before: firstOf(nextMonth(month)),
      }),
    [asked, month],
  );
  const { value, problem, again } = useLive(question, 'entries/changed');
  const counts = useMemo(
    () => value && new Map(value.days.map(({ day, count }) => [day, count])),
    [value],
  );

  function move(day: string) {
    setMoved(day);
    if (monthOf(day) !== month) onGo(monthOf(day));
  }

  return (
    <Stack>
      <div class="calendar__head">
        <h2 id={id} aria-live="polite">
          <time dateTime={month}>{monthInWords(month)}</time>
        </h2>
        <Row>
          <Button
            tone="quiet"
            icon="chevron-left"
            iconOnly
            onClick={() => onGo(nextMonth(month, -1))}
          >
            {t('calendar.previous')}
          </Button>
          <Button small onClick={() => onGo(today)}>
            {t('calendar.today')}
          </Button>
          <Button tone="quiet" icon="chevron-right" iconOnly onClick={() => onGo(nextMonth(month))}>
            {t('calendar.next')}
          </Button>
        </Row>
      </div>
      {problem === undefined ? null : <NotOpened problem={problem} onAgain={again} />}
      <MonthGrid
        labelledBy={id}
        month={month}
        stop={stop}
        today={today}
        chosen={chosen}
        counts={counts}
        onMove={move}
        onChoose={(day) => {
          setMoved(day);
          onGo(day);
        }}
      />
      <div class="calendar__head">
        <Heading level={3}>
          {chosen === undefined ? t('calendar.wholeMonth') : inWords(chosen)}
        </Heading>
        {chosen === undefined ? null : (
          <Button small tone="quiet" onClick={() => onGo(month)}>
            {t('calendar.showMonth')}
          </Button>
        )}
      </div>
    </Stack>
  );
}

/** The days of which the calendar lists the entries. */
export function daysShown(on: string | undefined): DayBounds {
  const chosen = chosenDay(on);
  if (chosen !== undefined) return { from: chosen, before: daysLater(chosen, 1) };
  const month = monthOf(on ?? dayOf(Date.now()));
  return { from: firstOf(month), before: firstOf(nextMonth(month)) };
}

/** The calendar shows which days it is about. */
export function withoutDays(query: string): string {
  return withFilter(withFilter(query, 'from', undefined), 'before', undefined);
}

/** Undefined for a month, and for a day that no month has. */
function chosenDay(on: string | undefined): string | undefined {
  return on?.length === 10 && daysLater(on, 0) === on ? on : undefined;
}
