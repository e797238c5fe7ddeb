/** @jsxImportSource react */
import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import { navigate } from '../router';
import { BOX, RUN } from '../style/base';
import type { Css } from '../style/sheet';
import { named } from './box';

type Props = ComponentPropsWithoutRef<'a'> & {
  href: string;
  css?: Css;
  /** A run within a text rather than a box. */
  inText?: boolean;
  'data-testid'?: string;
};

/** A link of the app: it stays in the page, unless the person asks the browser for more. */
export function Link({ css, inText = false, onClick, ...rest }: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain || event.button !== 0) return;
    event.preventDefault();
    void navigate(rest.href);
  };
  return <a role="link" {...rest} onClick={follow} className={named(inText ? RUN : BOX, css)} />;
}
