import { useId, useState } from 'preact/hooks';
import { t } from '@/utils/words/words';
import { inWords } from './dates';
import { FieldError, FieldLabel, tiedTo } from './field-parts';

interface DateFieldProps {
  label: string;
  /** A day (2026-11-22), or '' for none. */
  value: string;
  /** Called with a day that lies within the bounds, or with '' when it was taken away. */
  onChange: (day: string) => void;
  hint?: string;
  /** The first and the last day that can be chosen. */
  min?: string;
  max?: string;
  /** What is wrong beyond that, and what to do. */
  error?: string | undefined;
}

/** A day, typed or chosen, in the order in which the browser's language writes it. */
export function DateField({ label, value, onChange, hint, min, max, error }: DateFieldProps) {
  const id = useId();
  const [fault, setFault] = useState<string>();
  const told = { hint, error: fault ?? error };

  /** A day is typed part by part, so what is wrong is said once the field is left. */
  function check(input: HTMLInputElement) {
    setFault(faultOf(input));
  }

  return (
    <div class="ui-field">
      <FieldLabel id={id} label={label} hint={hint} />
      <input
        {...tiedTo(id, told)}
        class="ui-field__control ui-field__control--date"
        type="date"
        autocomplete="off"
        // What is wrong stays as it was typed, to be put right.
        value={fault === undefined ? value : undefined}
        min={min}
        max={max}
        onInput={({ currentTarget: input }) => {
          if (fault !== undefined) check(input);
          if (faultOf(input) === undefined) onChange(input.value);
        }}
        onBlur={({ currentTarget: input }) => check(input)}
      />
      <FieldError id={id} error={told.error} />
    </div>
  );
}

function faultOf({ validity, min, max }: HTMLInputElement): string | undefined {
  if (validity.badInput) return t('ui.dateIncomplete');
  if (validity.rangeUnderflow) return t('ui.dateTooEarly', { day: inWords(min) });
  if (validity.rangeOverflow) return t('ui.dateTooLate', { day: inWords(max) });
  return undefined;
}
