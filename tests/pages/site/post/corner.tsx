/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import type { Post } from '../data/post';
import { change } from '../state';
import { colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, row, Run, Text } from '../ui/box';
import { IconButton } from '../ui/button';
import { words } from '../words';

const corner: Css = { ...row, alignItems: 'center', height: 20 };

/** Whether it is paid for, and the menu. */
export function Corner({ post }: { post: Post }) {
  const { muted } = colours();
  const open = (event: MouseEvent) => {
    const place = event.currentTarget.getBoundingClientRect();
    change({
      menu: {
        x: place.left - 200,
        y: place.bottom,
        items: [
          { label: words.notInterested, act: () => change({ toast: words.noted }) },
          {
            label: `${words.follow} @${post.author.handle}`,
            act: () => change({ toast: words.noted }),
          },
        ],
      },
    });
  };
  return (
    <Box css={corner}>
      {post.promoted === true && (
        <Text colour={muted}>
          <Run>{words.promoted}</Run>
        </Text>
      )}
      <IconButton
        icon="dots"
        label={words.more}
        colour={muted}
        data-testid="caret"
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={open}
      />
    </Box>
  );
}
