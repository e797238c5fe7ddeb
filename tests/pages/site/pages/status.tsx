/** @jsxImportSource react */
import { useMemo } from 'react';
import { Composer } from '../compose/composer';
import { findPost } from '../compose/publish';
import { timelinePost } from '../data/find';
import type { Post } from '../data/post';
import { repliesTo } from '../data/replies';
import { Article } from '../post/article';
import { useRoom } from '../shell/room';
import { useApp } from '../state';
import { colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { headingCell, postCell } from '../timeline/cells';
import { Timeline } from '../timeline/timeline';
import type { Cell } from '../timeline/timeline';
import { Box } from '../ui/box';
import { Heading } from '../ui/heading';
import { words } from '../words';
import { Missing } from './missing';

const line: Css = { borderBottomWidth: 1 };

export function StatusPage({ id }: { id: string }) {
  const post = findPost(id);
  return (
    <>
      <Heading title={words.post} />
      {post === undefined ? <Missing /> : <Conversation post={post} />}
    </>
  );
}

/** How many posts of the home timeline follow the conversation, and from where. */
const MORE = { from: 30, count: 12 };

function Conversation({ post }: { post: Post }) {
  const published = useApp((state) => state.published);
  const { narrow } = useRoom();
  const cells = useMemo(() => {
    const answers = published.filter((one) => one.replyTo?.id === post.id).reverse();
    const others = Array.from({ length: MORE.count }, (_, nth) => timelinePost(MORE.from + nth));
    return [
      ...(post.replyTo === undefined ? [] : [postCell(post.replyTo)]),
      { key: `focal ${post.id}`, render: () => <Article post={post} focal /> },
      ...(narrow ? [] : [replyCell(post)]),
      ...[...answers, ...repliesTo(post)].map(postCell),
      headingCell(`more ${post.id}`, words.discoverMore),
      ...others.filter((one) => one.id !== post.id).map(postCell),
    ] satisfies Cell[];
  }, [post, published, narrow]);
  return <Timeline label={words.conversation} cells={cells} />;
}

function replyCell(post: Post): Cell {
  const composeFor = { reply: post.id };
  return {
    key: `reply ${post.id}`,
    render: () => (
      <Box css={line} style={{ borderColor: colours().line }} data-testid="inline_reply_offscreen">
        <Composer place="reply" composeFor={composeFor} />
      </Box>
    ),
  };
}
