import type { ComponentChildren } from 'preact';
import { addressOf } from './opened';
import type { Opened } from './opened';
import './in-english.css';

interface InEnglishProps {
  /** A `span` within a line, a `line` with nothing else in it, a `div` of paragraphs and lists. */
  as?: 'span' | 'line' | 'div';
  /** What these words open, so that the focus finds its way back to them. */
  opens?: Opened;
  children: ComponentChildren;
}

/**
 * Words of the guidance, which is written in English: read out and laid out as English, whatever
 * the language of the interface round them.
 */
export function InEnglish({ as = 'span', opens, children }: InEnglishProps) {
  const Tag = as === 'div' ? 'div' : 'span';
  return (
    <Tag
      class={as === 'line' ? 'in-english-line' : undefined}
      lang="en-GB"
      dir="ltr"
      data-opens={opens && addressOf(opens)}
    >
      {children}
    </Tag>
  );
}

/** What on the screen opens it: where the focus belongs when it is closed again. */
export function openerOf(opened: Opened): HTMLElement | undefined {
  const words = document.querySelector(`[data-opens="${CSS.escape(addressOf(opened))}"]`);
  const closed = words?.closest('details:not([open])')?.querySelector('summary');
  return closed ?? words?.closest('button') ?? undefined;
}
