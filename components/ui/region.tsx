import type { ComponentChildren, Ref } from 'preact';
import './region.css';

interface RegionProps {
  label: string;
  regionRef?: Ref<HTMLElement>;
  children: ComponentChildren;
}

/** A part of the page that screen readers can name and go to. */
export function Region({ label, regionRef, children }: RegionProps) {
  return (
    <section ref={regionRef ?? null} class="ui-region" aria-label={label}>
      {children}
    </section>
  );
}
