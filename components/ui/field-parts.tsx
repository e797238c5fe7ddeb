import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import './field.css';

interface Told {
  hint?: string | undefined;
  error?: string | undefined;
}

interface FieldLabelProps extends Told {
  id: string;
  label: ComponentChildren;
}

/** What a field is for, above it. */
export function FieldLabel({ id, label, hint }: FieldLabelProps) {
  return (
    <>
      <label class="ui-field__label" for={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p class="ui-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

/** What is wrong with what is in a field, below it. Read out when it appears. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p class="ui-field__error" id={`${id}-error`} role="alert">
      <Icon name="alert" />
      <span>{error}</span>
    </p>
  );
}

/** What ties a control to the words about it; `id` is the control's own. */
export function tiedTo(id: string, { hint, error }: Told) {
  return {
    id,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-errormessage': error === undefined ? undefined : `${id}-error`,
  };
}
