/** @jsxImportSource react */
import { back } from '../router';
import { TEXT } from '../style/base';
import { colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { words } from '../words';
import { Box, row, Spans, Text } from './box';
import { IconButton } from './button';
import { Sticky } from './sticky';

const bar: Css = { ...row, alignItems: 'center', columnGap: 20, height: 53, paddingInline: 16 };
const large: Css = { fontSize: 20, fontWeight: 800, lineHeight: '24px' };
const small: Css = { fontSize: 13, lineHeight: '16px' };

/** The bar above a column: the way back, and where one is. */
export function Heading({ title, under }: { title: string; under?: string }) {
  const { muted, text } = colours();
  return (
    <Sticky>
      <Box css={bar}>
        <IconButton
          icon="back"
          label={words.back}
          colour={text}
          data-testid="app-bar-back"
          onClick={back}
        />
        <Box>
          <h2
            dir="auto"
            aria-level={2}
            role="heading"
            className={`${TEXT} ${classes(large)}`}
            style={{ color: text }}
          >
            <Spans>{title}</Spans>
          </h2>
          {under !== undefined && (
            <Text css={small} colour={muted}>
              {under}
            </Text>
          )}
        </Box>
      </Box>
    </Sticky>
  );
}
