import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { Icon } from './icon';
import type { IconName } from './icon';
import './menu.css';

export type MenuItem = { label: string; icon?: IconName } & (
  | { href: string }
  | { onClick: () => void }
);

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  /** Shows the label in words, on a button that one is meant to see first. */
  primary?: boolean;
}

/**
 * A button that discloses a short list of links and buttons, below the row it stands in. Escape
 * closes it, and so does a click on anything else.
 */
export function Menu({ label, items, primary }: MenuProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  // What has the focus is about to be hidden.
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);

  useLayoutEffect(() => {
    if (!open) return undefined;
    const closed = new AbortController();
    const { signal } = closed;
    // Not as soon as something is pressed: closing moves what is below, from under the pointer.
    document.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Node && root.current?.contains(target) !== true) setOpen(false);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') close();
      },
      { signal },
    );
    return () => closed.abort();
  }, [open, close]);

  return (
    <div ref={root} class="ui-menu">
      <Button
        buttonRef={button}
        {...(primary === true
          ? { tone: 'primary', icon: 'plus' }
          : { tone: 'quiet', icon: 'more', iconOnly: true })}
        expanded={open}
        controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <ul id={id} class="ui-menu__list" hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            {'href' in item ? (
              <a
                class="ui-menu__item"
                href={item.href}
                target="_blank"
                rel="noreferrer"
                onClick={close}
              >
                {item.icon === undefined ? null : <Icon name={item.icon} />}
                {item.label}
              </a>
            ) : (
              <button
                type="button"
                class="ui-menu__item"
                onClick={() => {
                  close();
                  item.onClick();
                }}
              >
                {item.icon === undefined ? null : <Icon name={item.icon} />}
                {item.label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
