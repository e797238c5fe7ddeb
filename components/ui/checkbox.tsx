import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './choice.css';

interface CheckboxProps {
  label: ComponentChildren;
  hint?: string;
  checked: boolean;
  /** It cannot be changed for now; the hint says why. */
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function Checkbox({ label, hint, checked, disabled, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div class="ui-choice">
      <input
        id={id}
        class="ui-choice__control"
        type="checkbox"
        checked={checked}
        disabled={disabled}
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
