/** @jsxImportSource react */
import type { Post } from '../data/post';
import { ACCENT, colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, row, Run, Spans, Text } from '../ui/box';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { words } from '../words';

const context: Css = { ...row, alignItems: 'center', marginBottom: 4, marginInlineStart: 28 };
const small: Css = { fontSize: 13, fontWeight: 700, lineHeight: '16px' };
const spaced: Css = { marginInlineStart: 8 };

/** The line above the author: who passed it on, or that it is pinned. */
export function Context({ post, pinned }: { post: Post; pinned: boolean }) {
  const { muted } = colours();
  const by = post.repostedBy;
  if (by === undefined && !pinned) return null;
  const label = by === undefined ? words.pinned : words.reposted(by.name);
  const text = (
    <Text colour={muted} css={small}>
      <Run data-testid="socialContext">
        <Spans>{label}</Spans>
      </Run>
    </Text>
  );
  return (
    <Box css={context}>
      <Text colour={muted}>
        <Icon name={by === undefined ? 'keep' : 'repost'} />
      </Text>
      <Box css={spaced}>{by === undefined ? text : <Link href={`/${by.handle}`}>{text}</Link>}</Box>
    </Box>
  );
}

/** "Replying to @…", where the post answered is not shown above. */
export function Answered({ post }: { post: Post }) {
  if (post.replyTo === undefined) return null;
  const { handle } = post.replyTo.author;
  return (
    <Box css={row}>
      <Text colour={colours().muted}>
        <Run>{words.replyingTo} </Run>
        <Link inText dir="ltr" href={`/${handle}`} style={{ color: ACCENT }}>
          <Run>@{handle}</Run>
        </Link>
      </Text>
    </Box>
  );
}
