/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Person } from '../data/people';
import type { Route } from '../routes';
import { colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, Nested, row } from '../ui/box';
import { words } from '../words';
import { useRoom } from './room';
import { SidebarColumn } from './sidebar-column';

const columns: Css = { ...row, justifyContent: 'space-between' };
const column: Css = {
  borderInlineEndWidth: 1,
  borderInlineStartWidth: 1,
  maxWidth: '100%',
  minHeight: '100vh',
};
const waiting: Css = { height: 120 };

interface Props {
  page: Route['page'];
  relevant: readonly Person[] | undefined;
  /** Null while the page's posts are on their way. */
  children: ReactNode;
}

/** The column people read, and the one beside it where there is room. */
export function Columns({ page, relevant, children }: Props) {
  const { names, sidebar, narrow } = useRoom();
  const beside = sidebar && page !== 'messages';
  const wide = page === 'messages' && sidebar;
  const total = narrow ? '100vw' : sidebar ? (names ? '990px' : '980px') : '600px';
  return (
    <Nested depth={2}>
      <Box css={columns} style={{ width: total }}>
        <Box
          css={column}
          data-testid="primaryColumn"
          style={{ width: narrow || wide ? '100%' : '600px', borderColor: colours().line }}
        >
          <Box aria-label={words.homeTimeline} tabIndex={0}>
            {children ?? <Box css={waiting} role="progressbar" aria-label={words.loading} />}
          </Box>
        </Box>
        {beside && <SidebarColumn {...(relevant === undefined ? {} : { relevant })} />}
      </Box>
    </Nested>
  );
}
