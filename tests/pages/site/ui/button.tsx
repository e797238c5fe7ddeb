/** @jsxImportSource react */
import type { ComponentPropsWithoutRef } from 'react';
import { BOX } from '../style/base';
import type { Css } from '../style/sheet';
import { Icon } from './icon';
import type { IconName } from './icon';
import { named, Text, Spans } from './box';

type Props = ComponentPropsWithoutRef<'button'> & { css?: Css; 'data-testid'?: string };

export function Button({ css, ...rest }: Props) {
  return <button type="button" role="button" {...rest} className={named(BOX, css)} />;
}

const pill: Css = {
  alignItems: 'center',
  borderRadius: 9999,
  justifyContent: 'center',
  minHeight: 36,
  paddingInline: 16,
};

/** A filled button with one word on it. */
export function Pill({
  colour,
  onColour,
  wide = false,
  children,
  ...rest
}: Props & { colour: string; onColour: string; wide?: boolean }) {
  const off = rest.disabled === true;
  return (
    <Button
      {...rest}
      css={wide ? widePill : pill}
      style={{ backgroundColor: colour, opacity: off ? 0.5 : 1 }}
      aria-disabled={off || undefined}
    >
      <Text css={bold} colour={onColour}>
        <Spans>{children}</Spans>
      </Text>
    </Button>
  );
}

const bold: Css = { fontWeight: 700 };
const widePill: Css = { ...pill, minHeight: 50 };

const round: Css = {
  alignItems: 'center',
  borderRadius: 9999,
  height: 34,
  justifyContent: 'center',
  width: 34,
};

/** A round button with an icon; `label` is what it is called. */
export function IconButton({
  icon,
  label,
  colour,
  ...rest
}: Props & { icon: IconName; label: string; colour: string }) {
  return (
    <Button aria-label={label} {...rest} css={round}>
      <Text colour={colour}>
        <Icon name={icon} />
      </Text>
    </Button>
  );
}
