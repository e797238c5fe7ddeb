import type { ComponentChildren } from 'preact';
import './disclosure.css';

interface DisclosureProps {
  summary: string;
  /** It opens when this becomes true; from then on it is the reader's. */
  startsOpen?: boolean;
  children: ComponentChildren;
}

/** More, for those who ask. */
export function Disclosure({ summary, startsOpen = false, children }: DisclosureProps) {
  return (
    <details class="ui-disclosure" open={startsOpen}>
      <summary class="ui-disclosure__summary">{summary}</summary>
      <div class="ui-disclosure__body">{children}</div>
    </details>
  );
}
