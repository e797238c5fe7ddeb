import { useId } from 'preact/hooks';
import './choice.css';

interface CheckboxProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function Checkbox({ label, hint, checked, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div class="ui-choice">
      <input
        id={id}
        class="ui-choice__control"
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <p class="ui-choice__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
