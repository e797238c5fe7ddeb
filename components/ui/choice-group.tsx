import { useId } from 'preact/hooks';
import './choice.css';

interface ChoiceGroupProps<Value extends string> {
  legend: string;
  /** What comes of the choice. */
  hint?: string;
  value: Value;
  options: readonly { value: Value; label: string; hint?: string }[];
  onChange: (value: Value) => void;
}

/** One of a few, all to be seen. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset
      class="ui-choice-group"
      aria-describedby={props.hint === undefined ? undefined : `${id}-about`}
    >
      <legend class="ui-choice-group__legend">{props.legend}</legend>
      {props.hint === undefined ? null : (
        <p class="ui-choice-group__hint" id={`${id}-about`}>
          {props.hint}
        </p>
      )}
      {props.options.map((option) => (
        <div key={option.value} class="ui-choice">
          <input
            id={`${id}-${option.value}`}
            class="ui-choice__control"
            type="radio"
            name={id}
            checked={option.value === props.value}
            aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
            onChange={() => props.onChange(option.value)}
          />
          <label for={`${id}-${option.value}`}>{option.label}</label>
          {option.hint === undefined ? null : (
            <p class="ui-choice__hint" id={`${id}-${option.value}-hint`}>
              {option.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
