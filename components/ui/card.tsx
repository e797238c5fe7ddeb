import type { ComponentChildren } from 'preact';
import './card.css';

interface CardProps {
  /** `lamp` is where the light falls: one a view. `alert` is for what must not be missed. */
  tone?: 'sheet' | 'lamp' | 'alert' | 'bare';
  /** The id of the heading that names it; then it is a region of its own. */
  labelledBy?: string;
  children: ComponentChildren;
}

/** A sheet of paper with one thing on it. */
export function Card({ tone = 'sheet', labelledBy, children }: CardProps) {
  return (
    <section class={`ui-card ui-card--${tone}`} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
