import type { ComponentChildren } from 'preact';
import './chip.css';

interface ChipProps {
  tone?: 'plain' | 'alert';
  children: ComponentChildren;
}

/** A word or two about the thing it stands beside. */
export function Chip({ tone = 'plain', children }: ChipProps) {
  return <span class={`ui-chip ui-chip--${tone}`}>{children}</span>;
}

/** Chips in a row that wraps. */
export function Chips({ children }: { children: ComponentChildren }) {
  return <div class="ui-chips">{children}</div>;
}
