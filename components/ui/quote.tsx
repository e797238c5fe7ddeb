import type { ComponentChildren } from 'preact';
import './quote.css';

interface QuoteProps {
  words?: string | undefined;
  /** Whose they are, and where. */
  children: ComponentChildren;
}

/** Something of someone else's. */
export function Quote({ words, children }: QuoteProps) {
  return (
    <div class="ui-quote">
      {words === undefined ? null : (
        <blockquote class="ui-quote__words" dir="auto">
          {words}
        </blockquote>
      )}
      {children}
    </div>
  );
}
