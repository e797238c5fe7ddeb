import type { ComponentChildren } from 'preact';
import './item-list.css';

interface ItemListProps {
  /** What the list holds, to screen readers. */
  label: string;
  children: ComponentChildren;
}

/** A list of things to open. */
export function ItemList({ label, children }: ItemListProps) {
  return (
    <ul class="ui-items" aria-label={label}>
      {children}
    </ul>
  );
}

interface ItemProps {
  title: ComponentChildren;
  onOpen: () => void;
  /** A line or two of what it says. */
  children?: ComponentChildren;
  /** Where it is from, when it was. */
  about?: ComponentChildren;
  current?: boolean;
  /** A button beside it. */
  action?: ComponentChildren;
  /** Set for guidance: the card's slug and its situation's number. */
  card?: { slug: string; situation?: string | undefined };
}

/** One of them: a button that holds its title and a little about it. */
export function Item({ title, onOpen, children, about, current, action, card }: ItemProps) {
  return (
    <li
      class={action === undefined ? 'ui-item' : 'ui-item ui-item--acted'}
      data-card={card?.slug}
      data-situation={card?.situation}
    >
      <button
        type="button"
        class="ui-item__open"
        aria-current={current === true ? 'true' : undefined}
        onClick={onOpen}
      >
        <span class="ui-item__title">{title}</span>
        {children === undefined ? null : <span>{children}</span>}
        {about === undefined ? null : <span class="ui-item__about">{about}</span>}
      </button>
      {action}
    </li>
  );
}
