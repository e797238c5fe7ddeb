import { DateField } from '@/components/ui/date-field';
import { t } from '@/utils/words/words';
import { clockOf, dayFromNow, dayOf, timeAt } from './days';
import { withField } from './fields';
import type { PartProps } from './fields';
import { MinutesField } from './minutes-field';
import { Columns, Place } from './place';
import { TimeField } from './time-field';

/** When what the entry tells of began and ended, and how long it took. */
export function When({ content, edit }: PartProps) {
  const { startedAt, endedAt } = content;
  const start = { day: dayOf(startedAt), clock: clockOf(startedAt) };
  const end = { day: dayOf(endedAt), clock: clockOf(endedAt) };
  const isBackwards =
    startedAt !== undefined &&
    endedAt !== undefined &&
    (end.clock === '' ? end.day < start.day : Date.parse(endedAt) < Date.parse(startedAt));

  const startsAt = (day: string, clock: string) =>
    edit(withField(content, 'startedAt', timeAt(day, clock)), { field: 'startedAt', typed: true });
  const endsAt = (day: string, clock: string) =>
    edit(withField(content, 'endedAt', timeAt(day, clock)), { field: 'endedAt', typed: true });

  return (
    <>
      <Place field="startedAt">
        <Columns>
          <DateField
            label={t('editor.startDay')}
            value={start.day}
            onChange={(day) => startsAt(day, start.clock)}
          />
          <TimeField
            label={t('editor.startTime')}
            value={start.clock}
            onChange={(clock) => startsAt(start.day === '' ? dayFromNow(0) : start.day, clock)}
          />
        </Columns>
      </Place>
      <Place field="endedAt">
        <Columns>
          <DateField
            label={t('editor.endDay')}
            value={end.day}
            error={isBackwards ? t('editor.endsBefore') : undefined}
            onChange={(day) => endsAt(day, end.clock)}
          />
          <TimeField
            label={t('editor.endTime')}
            value={end.clock}
            onChange={(clock) =>
              endsAt([end.day, start.day, dayFromNow(0)].find((day) => day !== '') ?? '', clock)
            }
          />
        </Columns>
      </Place>
      <Place field="minutes">
        <MinutesField
          label={t('editor.minutes')}
          value={content.minutes}
          onChange={(minutes) =>
            edit(withField(content, 'minutes', minutes), { field: 'minutes', typed: true })
          }
        />
      </Place>
      <Place field="participatoryMinutes">
        <MinutesField
          label={t('editor.participatoryMinutes')}
          hint={t('editor.participatoryHint')}
          value={content.participatoryMinutes}
          onChange={(minutes) =>
            edit(withField(content, 'participatoryMinutes', minutes), {
              field: 'participatoryMinutes',
              typed: true,
            })
          }
        />
      </Place>
    </>
  );
}
