import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './disclosure.css';

interface DisclosureProps {
  summary: string;
  /** It opens when this becomes true; from then on it is the reader's. */
  startsOpen?: boolean;
  /** Drawn when it is first opened: much that few ask for, and that changes with each key. */
  isLate?: boolean;
  children: ComponentChildren;
}

/** More, for those who ask. */
export function Disclosure({
  summary,
  startsOpen = false,
  isLate = false,
  children,
}: DisclosureProps) {
  const [wasOpened, setOpened] = useState(false);
  const isDrawn = !isLate || startsOpen || wasOpened;
  return (
    <details class="ui-disclosure" open={startsOpen} onToggle={() => setOpened(true)}>
      <summary class="ui-disclosure__summary">{summary}</summary>
      <div class="ui-disclosure__body">{isDrawn ? children : null}</div>
    </details>
  );
}
