import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icon';
import { VisuallyHidden } from './visually-hidden';
import './button.css';

interface Look {
  /** One `primary` a view; `plain` for its neighbours; `quiet` among text. */
  tone?: 'primary' | 'plain' | 'quiet';
  small?: boolean;
  icon?: IconName;
  /** Shows the icon alone; the children are still its name. */
  iconOnly?: boolean;
  children: ComponentChildren;
}

interface ButtonProps extends Look {
  onClick: () => void;
  /** Busy buttons stay in place and in the tab order, and do nothing. */
  busy?: boolean;
  expanded?: boolean;
  /** Set for a button that switches something on and off: whether it is on. */
  pressed?: boolean;
  controls?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

interface LinkButtonProps extends Look {
  href: string;
  /** Opens in a tab of its own. */
  newTab?: boolean;
}

/** Something to do. */
export function Button(props: ButtonProps) {
  return (
    <button
      type="button"
      ref={props.buttonRef ?? null}
      class={className(props)}
      aria-disabled={props.busy === true ? 'true' : undefined}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      aria-controls={props.controls}
      onClick={() => {
        if (props.busy !== true) props.onClick();
      }}
    >
      <Content {...props} />
    </button>
  );
}

/** Sends the form it is in. Busy, it stays in place and in the tab order; the form sees to the rest. */
export function SubmitButton({ busy, ...look }: Look & { busy?: boolean }) {
  return (
    <button
      type="submit"
      class={className(look)}
      aria-disabled={busy === true ? 'true' : undefined}
    >
      <Content {...look} />
    </button>
  );
}

/** Somewhere to go, with the look of a button. */
export function LinkButton(props: LinkButtonProps) {
  const tab = props.newTab === true ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a href={props.href} class={className(props)} {...tab}>
      <Content {...props} />
    </a>
  );
}

function Content({ icon, iconOnly, children }: Look) {
  return (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      {iconOnly === true ? <VisuallyHidden>{children}</VisuallyHidden> : <span>{children}</span>}
    </>
  );
}

function className({ tone = 'plain', small, iconOnly }: Look): string {
  return [
    'ui-button',
    `ui-button--${tone}`,
    small === true ? 'ui-button--small' : '',
    iconOnly === true ? 'ui-button--icon' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}
