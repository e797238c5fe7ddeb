import type { ComponentChildren, Ref } from 'preact';
import './region.css';

interface RegionProps {
  label: string;
  regionRef?: Ref<HTMLElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

/** A part of the page that screen readers can name and go to. */
export function Region({ label, regionRef, onKeyDown, children }: RegionProps) {
  return (
    <section
      ref={regionRef ?? null}
      class="ui-region"
      aria-label={label}
      onKeyDown={(event) => onKeyDown?.(event)}
    >
      {children}
    </section>
  );
}
