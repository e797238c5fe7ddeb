import type { Ref } from 'preact';
import { Icon } from './icon';
import './search-box.css';

interface SearchBoxProps {
  /** Its name, shown inside while it is empty. */
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** The key that brings the focus here, shown as a hint. */
  hintKey?: string;
  onFocus?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** Finds as one types. Its words are never sent anywhere, not even to a spelling service. */
export function SearchBox(props: SearchBoxProps) {
  return (
    <div class="ui-search-box">
      <Icon name="search" />
      <input
        ref={props.inputRef ?? null}
        class="ui-search-box__input"
        type="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={props.label}
        aria-keyshortcuts={props.hintKey}
        placeholder={props.label}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onFocus={() => props.onFocus?.()}
      />
      {props.hintKey === undefined ? null : (
        <kbd class="ui-search-box__key" aria-hidden="true">
          {props.hintKey}
        </kbd>
      )}
    </div>
  );
}
