/** @jsxImportSource react */
import { useState } from 'react';
import { navigate } from '../router';
import { BOX, RUN } from '../style/base';
import { colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { words } from '../words';
import { Box, row, Text } from './box';
import { Icon } from './icon';

const frame: Css = {
  ...row,
  alignItems: 'center',
  borderRadius: 9999,
  borderWidth: 1,
  flexGrow: 1,
  height: 42,
  paddingInline: 12,
};
const grow: Css = { flexGrow: 1 };
const field: Css = { flexGrow: 1, outline: 'none', paddingInlineStart: 8, width: '100%' };

export function SearchBox({ query = '' }: { query?: string }) {
  const [text, setText] = useState(query);
  const { line, muted, text: ink } = colours();
  return (
    <form
      role="search"
      action="#"
      aria-label={words.search}
      className={`${BOX} ${classes(grow)}`}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(`/search?q=${encodeURIComponent(text)}&src=typed_query`);
      }}
    >
      <Box css={frame} style={{ borderColor: line }} data-testid="SearchBox_Search_Input_label">
        <Text colour={muted}>
          <Icon name="search" />
        </Text>
        <input
          type="text"
          role="combobox"
          aria-expanded={false}
          aria-label={words.searchQuery}
          autoComplete="off"
          dir="auto"
          data-testid="SearchBox_Search_Input"
          placeholder={words.search}
          className={`${RUN} ${classes(field)}`}
          style={{ color: ink, backgroundColor: 'transparent' }}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Box>
    </form>
  );
}
