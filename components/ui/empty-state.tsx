import type { ComponentChildren } from 'preact';
import './empty-state.css';

interface EmptyStateProps {
  title: string;
  /** Buttons: the way on. */
  actions?: ComponentChildren;
  /** What would be here, and how it comes here. */
  children: ComponentChildren;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, actions, children }: EmptyStateProps) {
  return (
    <div class="ui-empty">
      <strong>{title}</strong>
      <p>{children}</p>
      {actions}
    </div>
  );
}
