/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { ACCENT, colours } from '../style/colours';
import { BOX } from '../style/base';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, row } from '../ui/box';
import { IconButton } from '../ui/button';
import type { IconName } from '../ui/icon';
import { words } from '../words';

const bar: Css = {
  ...row,
  alignItems: 'center',
  borderTopWidth: 1,
  justifyContent: 'space-between',
  paddingBlock: 8,
};
const end: Css = { ...row, alignItems: 'center', columnGap: 10 };
const meter: Css = { borderRadius: 9999, borderWidth: 2, height: 20, width: 20 };

/** Characters in a post. */
const LIMIT = 280;

interface Props {
  /** Of the row it stands under. */
  text: string;
  onAdd: (() => void) | undefined;
  mayAdd: boolean;
  /** The button that sends. */
  children: ReactNode;
}

/** Stands under the row with focus, and so moves in the tree as rows come and go. */
export function Toolbar({ text, onAdd, mayAdd, children }: Props) {
  const tools: [IconName, string][] = [
    ['picture', words.addPhotos],
    ['gif', words.addGif],
    ['poll', words.addPoll],
    ['smile', words.addEmoji],
    ['clock', words.schedule],
  ];
  const { line } = colours();
  return (
    <Box css={bar} style={{ borderColor: line }} data-testid="toolBar">
      <nav role="navigation" aria-live="polite" className={`${BOX} ${classes(row)}`}>
        <Box role="tablist" data-testid="ScrollSnap-List" css={row}>
          {tools.map(([icon, label]) => (
            <Box key={icon} role="presentation">
              <IconButton icon={icon} label={label} colour={ACCENT} />
            </Box>
          ))}
        </Box>
      </nav>
      <Box css={end}>
        {text !== '' && (
          <Box
            role="progressbar"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.min(100, Math.round((text.length / LIMIT) * 100))}
            css={meter}
            style={{ borderColor: text.length > LIMIT ? 'rgb(244, 33, 46)' : ACCENT }}
          />
        )}
        {onAdd !== undefined && text !== '' && (
          <IconButton
            icon="plus"
            label={words.addPost}
            colour={ACCENT}
            data-testid="addButton"
            disabled={!mayAdd}
            onClick={onAdd}
          />
        )}
        {children}
      </Box>
    </Box>
  );
}
