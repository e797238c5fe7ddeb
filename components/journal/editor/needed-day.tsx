import { useState } from 'preact/hooks';
import { DateField } from '@/components/ui/date-field';
import { t } from '@/utils/words/words';
import { dayOf, timeAt } from './days';

interface NeededDayProps {
  label: string;
  /** ISO 8601. */
  value: string;
  onChange: (time: string) => void;
}

/** A day that has to be there: the last one stays until there is another. */
export function NeededDay({ label, value, onChange }: NeededDayProps) {
  const [isMissing, setMissing] = useState(false);
  return (
    <DateField
      label={label}
      value={isMissing ? '' : dayOf(value)}
      error={isMissing ? t('editor.dayNeeded') : undefined}
      onChange={(day) => {
        const time = timeAt(day, '');
        setMissing(time === undefined);
        if (time !== undefined) onChange(time);
      }}
    />
  );
}
