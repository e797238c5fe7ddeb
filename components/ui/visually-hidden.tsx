import type { ComponentChildren } from 'preact';
import './visually-hidden.css';

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { children: ComponentChildren }) {
  return <span class="ui-visually-hidden">{children}</span>;
}
