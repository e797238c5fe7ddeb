import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { plural } from '@/utils/words/words';
import { FieldError, FieldLabel, tiedTo } from './field-parts';
import { Icon } from './icon';

interface FieldProps {
  /** Plain words; what a person wrote stands in a `bdi`. */
  label: ComponentChildren;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  placeholder?: string;
  /** Characters; what the store takes at most. */
  maxLength?: number;
  /** What is wrong with it and what to do, when something is. */
  error?: string | undefined;
}

interface TextAreaProps extends FieldProps {
  /** Two lines tall while it is empty, or a good deal more; it grows with what is written. */
  tall?: boolean;
  onBlur?: () => void;
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** One line to write. */
export function TextField(props: FieldProps & { onBlur?: () => void }) {
  const id = useId();
  return (
    <div class="ui-field">
      <FieldLabel id={id} label={props.label} hint={props.hint} />
      <input
        {...tiedTo(id, props)}
        class="ui-field__control"
        type="text"
        dir="auto"
        autocomplete="off"
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={() => props.onBlur?.()}
      />
      <FieldError id={id} error={props.error} />
      <Full {...props} />
    </div>
  );
}

/**
 * Room for as many lines as it takes. Without completion, as every field here: Chromium otherwise
 * keeps what stands in it among the open tabs, in a file, and locking does not take it from there.
 */
export function TextArea(props: TextAreaProps) {
  const id = useId();
  return (
    <div class="ui-field">
      <FieldLabel id={id} label={props.label} hint={props.hint} />
      <textarea
        {...tiedTo(id, props)}
        ref={props.areaRef ?? null}
        class={
          props.tall === true ? 'ui-field__control ui-field__control--tall' : 'ui-field__control'
        }
        dir="auto"
        autocomplete="off"
        rows={props.tall === true ? 7 : 2}
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={() => props.onBlur?.()}
      />
      <FieldError id={id} error={props.error} />
      <Full {...props} />
    </div>
  );
}

/** What does not fit the browser leaves out without a word. */
function Full({ value, maxLength }: FieldProps) {
  if (maxLength === undefined || value.length < maxLength) return null;
  return (
    <p class="ui-field__hint" role="alert">
      {plural('ui.full', maxLength)}
    </p>
  );
}

interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  hint?: string;
  /** What is wrong with it and what to do, when something is. */
  error?: string | undefined;
}

/** One of a few, in little room. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const id = useId();
  return (
    <div class="ui-field">
      <FieldLabel id={id} label={props.label} hint={props.hint} />
      <div class="ui-select">
        <select
          {...tiedTo(id, props)}
          class="ui-field__control"
          autocomplete="off"
          value={props.value}
          onChange={(event) => {
            const chosen = props.options[event.currentTarget.selectedIndex];
            if (chosen !== undefined) props.onChange(chosen.value);
          }}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </div>
      <FieldError id={id} error={props.error} />
    </div>
  );
}
