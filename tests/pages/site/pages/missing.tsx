/** @jsxImportSource react */
import { colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, Run, Text } from '../ui/box';
import { words } from '../words';

const place: Css = { padding: 32 };

export function Missing() {
  return (
    <Box css={place} data-testid="error-detail">
      <Text colour={colours().muted}>
        <Run>{words.noPage}</Run>
      </Text>
    </Box>
  );
}
