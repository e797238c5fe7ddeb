import { useId, useRef, useState } from 'preact/hooks';
import { Chips, RemovableChip } from '@/components/ui/chip';
import { FieldLabel, tiedTo } from '@/components/ui/field-parts';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { MOST_LINE } from '@/utils/journal/entry';
import type { Label } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';
import { completions, isAmong } from './completion';
import { without } from './fields';
import { labelsOf, tokensOf } from './tokens';
import type { Clean } from './tokens';
import './token-field.css';

interface TokenFieldProps {
  label: string;
  hint: string;
  values: readonly string[];
  /** Those in use, the most used first: to complete from. */
  known: readonly Label[];
  clean: Clean;
  /** `typing`: which label is being written letter by letter, if one is. */
  onChange: (values: string[], typing: number | undefined) => void;
}

/**
 * Labels, each typed or chosen from those in use. What is being typed is one of them from its first
 * letter, so that it is kept like everything else; Enter makes room for the next.
 */
export function TokenField({ label, hint, values, known, clean, onChange }: TokenFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<string>();
  const [news, setNews] = useState('');

  const tokens = tokensOf(values, text, clean);
  // Undone, or taken away in another view.
  if (tokens.typed !== text) setText(tokens.typed);
  const { chosen, typed } = tokens;
  const options = isOpen ? completions(clean(typed), known, chosen).filter(isOther) : [];
  const at = active === undefined ? -1 : options.indexOf(active);
  const optionId = (place: number) => `${id}-option-${place}`;

  function isOther(name: string): boolean {
    return name !== clean(typed);
  }

  function type(now: string) {
    // A comma ends a label, as Enter does; several may be pasted at once.
    const [last = '', ...ended] = now.split(/[,،，]/).reverse();
    const more = ended.reduceRight<readonly string[]>(
      (sofar, name) => labelsOf({ chosen: sofar, typed: name }, clean),
      chosen,
    );
    setText(last);
    setOpen(true);
    setActive(undefined);
    setNews(more.length > chosen.length ? t('editor.tokenAdded', { name: more.at(-1) ?? '' }) : '');
    onChange(labelsOf({ chosen: more, typed: last }, clean), more.length);
  }

  function finish(name: string) {
    const cleaned = clean(name);
    if (cleaned === '') return;
    setNews(
      isAmong(cleaned, chosen)
        ? t('editor.tokenThere', { name: cleaned })
        : t('editor.tokenAdded', { name: cleaned }),
    );
    setText('');
    setOpen(false);
    setActive(undefined);
    onChange(labelsOf({ chosen, typed: name }, clean), undefined);
  }

  function remove(place: number) {
    setNews(t('editor.tokenRemoved', { name: chosen[place] ?? '' }));
    onChange(labelsOf({ chosen: without(chosen, place), typed }, clean), undefined);
    // Its button had the focus.
    input.current?.focus();
  }

  function press(event: KeyboardEvent) {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (isOpen) move(event.key === 'ArrowDown' ? 1 : -1);
        else setOpen(true);
        break;
      case 'Enter':
        event.preventDefault();
        finish(options[at] ?? typed);
        break;
      case 'Escape':
        if (options.length > 0) event.preventDefault();
        setOpen(false);
        setActive(undefined);
        break;
    }
  }

  /** Round and round, by way of the field itself. */
  function move(by: number) {
    const places = options.length + 1;
    setActive(options[((at + 1 + by + places) % places) - 1]);
  }

  return (
    <div class="ui-field">
      <FieldLabel id={id} label={label} hint={hint} />
      {chosen.length === 0 ? null : (
        <Chips>
          {chosen.map((name, place) => (
            <RemovableChip key={place} label={name} onRemove={() => remove(place)} />
          ))}
        </Chips>
      )}
      <div class="token-field">
        <input
          {...tiedTo(id, { hint })}
          ref={input}
          class="ui-field__control"
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={at === -1 ? undefined : optionId(at)}
          maxLength={MOST_LINE}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
        />
        <div
          id={`${id}-list`}
          class="token-field__list"
          role="listbox"
          aria-label={t('editor.suggestions')}
          hidden={options.length === 0}
        >
          {options.map((name, place) => (
            <div
              key={name}
              id={optionId(place)}
              class="token-field__option"
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              // The field keeps the focus, or the list would close before the click.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => finish(name)}
              onKeyDown={press}
            >
              <bdi>{name}</bdi>
            </div>
          ))}
        </div>
      </div>
      <VisuallyHidden>
        <span role="status">
          {options.length > 0 && at === -1 ? plural('editor.suggested', options.length) : news}
        </span>
      </VisuallyHidden>
    </div>
  );
}
