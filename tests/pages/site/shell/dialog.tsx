/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useFocusTrap } from './focus-trap';
import { MOBILE } from '../preferences';
import { leaveDialog } from '../router';
import { TEXT } from '../style/base';
import { colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, row } from '../ui/box';
import { IconButton } from '../ui/button';
import { words } from '../words';

const whole: Css = { bottom: 0, left: 0, position: 'fixed', right: 0, top: 0 };
const mask: Css = { ...whole, backgroundColor: 'rgba(91, 112, 131, 0.4)' };
const centred: Css = { ...whole, alignItems: 'center', pointerEvents: 'none' };
const frame: Css = {
  borderRadius: 16,
  marginTop: MOBILE ? 0 : '5vh',
  maxHeight: MOBILE ? '100%' : '90vh',
  maxWidth: '100%',
  minHeight: MOBILE ? '100%' : 276,
  outline: 'none',
  overflow: 'auto',
  pointerEvents: 'auto',
  width: MOBILE ? '100%' : 600,
};
const bar: Css = { ...row, alignItems: 'center', height: 53, paddingInline: 8 };
const unseen: Css = { height: 1, overflow: 'hidden', position: 'absolute', width: 1 };

/** A dialog in the layers. Escape closes it, and asks nothing. */
export function Dialog({ heading, children }: { heading: string; children: ReactNode }) {
  const dialog = useRef<HTMLDivElement>(null);
  const [before] = useState(() => document.activeElement);
  useFocusTrap(dialog);
  useEffect(() => {
    if (!(dialog.current?.contains(document.activeElement) ?? false)) dialog.current?.focus();
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leaveDialog();
    };
    document.addEventListener('keydown', close, true);
    document.documentElement.style.overflowY = 'hidden';
    return () => {
      document.removeEventListener('keydown', close, true);
      document.documentElement.style.overflowY = 'scroll';
      if (before instanceof HTMLElement) before.focus();
    };
  }, [before]);
  const { page, text } = colours();
  return (
    <Box css={whole}>
      <Box css={mask} data-testid="mask" onClick={leaveDialog} />
      <Box css={centred}>
        <Box
          innerRef={dialog}
          role="dialog"
          aria-modal
          aria-labelledby="modal-header"
          tabIndex={-1}
          css={frame}
          style={{ backgroundColor: page }}
        >
          <Box css={bar}>
            <IconButton
              icon="cross"
              label={words.close}
              colour={text}
              data-testid="app-bar-close"
              onClick={leaveDialog}
            />
            <h2
              id="modal-header"
              role="heading"
              aria-level={2}
              dir="ltr"
              className={`${TEXT} ${classes(unseen)}`}
            >
              {heading}
            </h2>
          </Box>
          {children}
        </Box>
      </Box>
    </Box>
  );
}
