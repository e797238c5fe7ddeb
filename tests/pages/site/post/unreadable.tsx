/** @jsxImportSource react */
import { BOX } from '../style/base';
import { colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, row } from '../ui/box';

const outer: Css = { borderBottomWidth: 1 };
const padded: Css = { ...row, alignItems: 'center', paddingBlock: 20, paddingInline: 16 };
const disc: Css = { borderRadius: 9999, height: 40, marginInlineEnd: 12, width: 40 };
const bar: Css = { borderRadius: 8, height: 14, width: 320 };

/** A post in which a reader finds nothing: the shape it might have on the day the site changes. */
export function Unreadable() {
  const { line } = colours();
  return (
    <Box css={outer} style={{ borderColor: line }}>
      <article
        role="article"
        tabIndex={0}
        data-testid="tweet"
        className={`${BOX} ${classes(padded)}`}
      >
        <Box css={disc} style={{ backgroundColor: line }} />
        <Box css={bar} style={{ backgroundColor: line }} />
      </article>
    </Box>
  );
}
