import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { FieldError, FieldLabel, tiedTo } from '@/components/ui/field-parts';
import { MOST_LINE } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import './lock.css';

interface SecretFieldProps {
  label: string;
  hint?: string;
  value: string;
  onInput: (value: string) => void;
  /** For password managers: one that is known, or one that is being made up. */
  autocomplete: 'current-password' | 'new-password';
  /** What is wrong with it and what to do, when something is. */
  error?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

/** Without completion: Chromium keeps in a file what stands in any other field that is not covered. */
const SHOWN = { type: 'text', autocomplete: 'off' } as const;

/** One secret to type or to paste, covered until one asks to see it. */
export function SecretField(props: SecretFieldProps) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div class="ui-field">
      <FieldLabel id={id} label={props.label} hint={props.hint} />
      <div class="lock-secret">
        <input
          {...tiedTo(id, props)}
          ref={props.inputRef ?? null}
          class="ui-field__control"
          {...(isShown ? SHOWN : { type: 'password', autocomplete: props.autocomplete })}
          autocapitalize="none"
          spellcheck={false}
          maxLength={MOST_LINE}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <Button tone="quiet" controls={id} onClick={() => setShown(!isShown)}>
          {isShown ? t('lock.hide') : t('lock.show')}
        </Button>
      </div>
      <FieldError id={id} error={props.error} />
    </div>
  );
}
