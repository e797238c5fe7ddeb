/** @jsxImportSource react */
import { useMemo, useState } from 'react';
import type { Post } from '../data/post';
import { Article } from '../post/article';
import type { Css } from '../style/sheet';
import { Box, Run, Text } from '../ui/box';
import { colours } from '../style/colours';
import { TEXT } from '../style/base';
import { classes } from '../style/sheet';
import { words } from '../words';
import { Timeline } from './timeline';
import type { Cell } from './timeline';

export function postCell(post: Post): Cell {
  return { key: post.id, render: () => <Article post={post} /> };
}

const title: Css = {
  fontSize: 20,
  fontWeight: 800,
  lineHeight: '24px',
  paddingBlock: 12,
  paddingInline: 16,
};

/** A heading between posts, itself a cell. */
export function headingCell(key: string, text: string): Cell {
  return {
    key,
    render: () => (
      <Box>
        <h2
          dir="ltr"
          aria-level={2}
          role="heading"
          className={`${TEXT} ${classes(title)}`}
          style={{ color: colours().text }}
        >
          <Run>{text}</Run>
        </h2>
      </Box>
    ),
  };
}

const PAGE = 40;

/** The first cells of a list that may be long, and a way to ask for more of it. */
export function usePaged(length: number): { count: number; more(): void } {
  const [asked, setAsked] = useState(PAGE);
  const more = () => setAsked((count) => (count < length ? count + PAGE : count));
  return { count: Math.min(asked, length), more };
}

const empty: Css = { fontSize: 31, fontWeight: 800, lineHeight: '36px', padding: 32 };

export function PostList({ label, posts }: { label: string; posts: readonly Post[] }) {
  const { count, more } = usePaged(posts.length);
  const cells = useMemo(() => posts.slice(0, count).map(postCell), [posts, count]);
  if (posts.length === 0) {
    return (
      <Box data-testid="emptyState">
        <Text css={empty} colour={colours().text}>
          <Run>{words.nothingHere}</Run>
        </Text>
      </Box>
    );
  }
  return <Timeline label={label} cells={cells} onNearEnd={more} />;
}
