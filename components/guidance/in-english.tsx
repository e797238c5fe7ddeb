import type { ComponentChildren } from 'preact';
import type { OpenedCard } from './opened-card';
import './in-english.css';

interface InEnglishProps {
  /** A `span` within a line, a `line` with nothing else in it, a `div` of paragraphs and lists. */
  as?: 'span' | 'line' | 'div';
  /** The card that these words open, so that the focus finds its way back to them. */
  opens?: OpenedCard;
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
      data-opens={opens && openerKey(opens)}
    >
      {children}
    </Tag>
  );
}

/** What words that open a card carry as `data-opens`. */
export const openerKey = ({ type, slug }: OpenedCard): string => `${type} ${slug}`;

/** What on the screen opens a card: where the focus belongs when that card is closed again. */
export function openerOf(card: OpenedCard): HTMLElement | undefined {
  const words = document.querySelector(`[data-opens="${CSS.escape(openerKey(card))}"]`);
  const closed = words?.closest('details:not([open])')?.querySelector('summary');
  return closed ?? words?.closest('button') ?? undefined;
}
