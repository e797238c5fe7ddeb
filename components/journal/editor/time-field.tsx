import { useId } from 'preact/hooks';
import { FieldLabel, tiedTo } from '@/components/ui/field-parts';

interface TimeFieldProps {
  label: string;
  /** A time of day (20:00), or '' for none. */
  value: string;
  onChange: (clock: string) => void;
}

/** A time of day, typed or chosen, as the browser's language writes it. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <div class="ui-field">
      <FieldLabel id={id} label={label} />
      <input
        {...tiedTo(id, {})}
        class="ui-field__control ui-field__control--date"
        type="time"
        autocomplete="off"
        value={value}
        onInput={({ currentTarget: input }) => {
          // Half a time is not one yet.
          if (!input.validity.badInput) onChange(input.value);
        }}
      />
    </div>
  );
}
