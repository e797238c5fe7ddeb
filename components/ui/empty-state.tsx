import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icon';
import './empty-state.css';

interface EmptyStateProps {
  title: string;
  /** Of the thing that would be here. */
  icon?: IconName;
  /** Buttons: the way on. */
  actions?: ComponentChildren;
  /** What would be here, and how it comes here. */
  children: ComponentChildren;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, icon, actions, children }: EmptyStateProps) {
  return (
    <div class="ui-empty">
      {icon === undefined ? null : <Icon name={icon} />}
      <strong>{title}</strong>
      <p>{children}</p>
      {actions}
    </div>
  );
}
