/** @jsxImportSource react */
import type { ComponentPropsWithoutRef, ReactNode, Ref } from 'react';
import { UI_DIR } from '../preferences';
import { BOX, RUN, TEXT } from '../style/base';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';

interface Styled {
  css?: Css;
  'data-testid'?: string;
}

function named(base: string, css: Css | undefined): string {
  return css === undefined ? base : `${base} ${classes(css)}`;
}

export const row: Css = { flexDirection: 'row' };

export function Box({
  css,
  innerRef,
  ...rest
}: ComponentPropsWithoutRef<'div'> & Styled & { innerRef?: Ref<HTMLDivElement> }) {
  return <div {...rest} ref={innerRef} className={named(BOX, css)} />;
}

/** `depth` boxes around the children: on the real site there are always some more. */
export function Nested({ depth, children }: { depth: number; children: ReactNode }): ReactNode {
  return depth === 0 ? (
    children
  ) : (
    <Box>
      <Nested depth={depth - 1}>{children}</Nested>
    </Box>
  );
}

export function Text({
  css,
  colour,
  ...rest
}: ComponentPropsWithoutRef<'div'> & Styled & { colour?: string }) {
  return <div dir={UI_DIR} {...rest} className={named(TEXT, css)} style={{ color: colour }} />;
}

export function Run({ css, ...rest }: ComponentPropsWithoutRef<'span'> & Styled) {
  return <span {...rest} className={named(RUN, css)} />;
}

export function Spans({ children }: { children: ReactNode }) {
  return (
    <Run>
      <Run>{children}</Run>
    </Run>
  );
}

export { named };
