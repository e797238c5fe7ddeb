import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './text.css';

interface TextProps {
  /** `own` keeps the line breaks of what a person wrote, and the direction of their language. */
  as?: 'body' | 'lead' | 'soft' | 'small' | 'own';
  id?: string;
  children: ComponentChildren;
}

/** A paragraph. */
export function Text({ as = 'body', id, children }: TextProps) {
  return (
    <p id={id} class={`ui-text ui-text--${as}`} dir={as === 'own' ? 'auto' : undefined}>
      {children}
    </p>
  );
}

/** The few words above a thing that say what it is. */
export function Label({ children }: { children: ComponentChildren }) {
  return <p class="ui-label">{children}</p>;
}

interface HeadingProps {
  level: 1 | 2 | 3 | 4;
  id?: string;
  display?: boolean;
  /** Takes the focus when it appears: the view has changed, and reading goes on from here. */
  takesFocus?: boolean;
  children: ComponentChildren;
}

export function Heading({ level, id, display, takesFocus, children }: HeadingProps) {
  const element = useRef<HTMLHeadingElement>(null);
  // Before the next key can be pressed.
  useLayoutEffect(() => {
    if (takesFocus === true) element.current?.focus();
  }, [takesFocus]);
  const Tag = `h${level}` as const;
  return (
    <Tag
      ref={element}
      id={id}
      class={display === true ? 'ui-heading--display' : undefined}
      tabIndex={takesFocus === true ? -1 : undefined}
    >
      {children}
    </Tag>
  );
}
