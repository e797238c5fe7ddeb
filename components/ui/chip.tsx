import type { ComponentChildren } from 'preact';
import { t } from '@/utils/words/words';
import { Icon } from './icon';
import { VisuallyHidden } from './visually-hidden';
import './chip.css';

interface ChipProps {
  tone?: 'plain' | 'alert';
  children: ComponentChildren;
}

/** A word or two about the thing it stands beside. */
export function Chip({ tone = 'plain', children }: ChipProps) {
  return <span class={`ui-chip ui-chip--${tone}`}>{children}</span>;
}

interface RemovableChipProps {
  /** What it says; its button is named by it. */
  label: string;
  onRemove: () => void;
}

/** A word or two that was chosen, and can be taken away again. */
export function RemovableChip({ label, onRemove }: RemovableChipProps) {
  return (
    <span class="ui-chip ui-chip--removable">
      <bdi class="ui-chip__label">{label}</bdi>
      <button type="button" class="ui-chip__remove" onClick={onRemove}>
        <Icon name="close" />
        <VisuallyHidden>{t('ui.remove', { what: label })}</VisuallyHidden>
      </button>
    </span>
  );
}

/** Chips in a row that wraps. */
export function Chips({ children }: { children: ComponentChildren }) {
  return <div class="ui-chips">{children}</div>;
}
