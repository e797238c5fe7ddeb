/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box } from './box';

const top: Css = { position: 'sticky', top: 0, zIndex: 3 };

/** What stays at the top of its column while the posts pass below. */
export function Sticky({ children }: { children: ReactNode }) {
  return (
    <Box css={top} style={{ backgroundColor: colours().page }}>
      {children}
    </Box>
  );
}
