import type { ComponentChildren } from 'preact';
import './layout.css';

interface StackProps {
  gap?: 'tight' | 'normal' | 'loose';
  children: ComponentChildren;
}

/** Things below one another. */
export function Stack({ gap = 'normal', children }: StackProps) {
  return <div class={`ui-stack ui-stack--${gap}`}>{children}</div>;
}

interface RowProps {
  /** `spread` puts the first and the last at the edges. */
  as?: 'together' | 'spread';
  children: ComponentChildren;
}

/** Things side by side that wrap when there is no room. */
export function Row({ as = 'together', children }: RowProps) {
  return <div class={`ui-row ui-row--${as}`}>{children}</div>;
}
