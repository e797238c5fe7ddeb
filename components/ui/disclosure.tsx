import type { ComponentChildren } from 'preact';
import './disclosure.css';

/** More, for those who ask. */
export function Disclosure({
  summary,
  children,
}: {
  summary: string;
  children: ComponentChildren;
}) {
  return (
    <details class="ui-disclosure">
      <summary class="ui-disclosure__summary">{summary}</summary>
      <div class="ui-disclosure__body">{children}</div>
    </details>
  );
}
