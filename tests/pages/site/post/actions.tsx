/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import { postPath } from '../data/post';
import type { Post } from '../data/post';
import { navigate } from '../router';
import { change, current, toggled, useApp } from '../state';
import { colours, LOVE, SHARE } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, row, Run, Spans, Text } from '../ui/box';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon';
import { Link } from '../ui/link';
import { short, words } from '../words';

const bar: Css = { ...row, justifyContent: 'space-between', marginTop: 12, maxWidth: 600 };
const inner: Css = { ...row, alignItems: 'center', minHeight: 20 };
const number: Css = { fontSize: 13, paddingInline: 4 };

export function like(id: string): void {
  change({ liked: toggled(current().liked, id) });
}

export function repost(id: string): void {
  change({ reposted: toggled(current().reposted, id) });
}

export function bookmark(id: string): void {
  change({ bookmarked: toggled(current().bookmarked, id) });
}

export function Actions({ post }: { post: Post }) {
  const liked = useApp((state) => state.liked.has(post.id));
  const reposted = useApp((state) => state.reposted.has(post.id));
  const kept = useApp((state) => state.bookmarked.has(post.id));
  const { muted } = colours();
  const { replies, reposts, likes, views } = post.counts;
  const label = [
    words.replies(replies),
    words.reposts(reposts),
    words.likes(likes),
    words.views(views),
  ];

  const chooseRepost = (event: MouseEvent) => {
    const place = event.currentTarget.getBoundingClientRect();
    change({
      menu: {
        x: place.left,
        y: place.bottom,
        items: [
          {
            label: reposted ? words.undoRepost : words.repost,
            act: () => repost(post.id),
          },
          {
            label: words.quote,
            act: () => void navigate('/compose/post', { quote: post.id }),
          },
        ],
      },
    });
  };

  return (
    <Box role="group" aria-label={label.join(', ')} css={bar}>
      <Action
        icon="reply"
        testId="reply"
        label={`${words.replies(replies)}. ${words.reply}`}
        count={replies}
        act={() => void navigate('/compose/post', { reply: post.id })}
      />
      <Action
        icon="repost"
        testId={reposted ? 'unretweet' : 'retweet'}
        label={`${words.reposts(reposts)}. ${words.repost}`}
        count={reposts + Number(reposted)}
        colour={reposted ? SHARE : muted}
        act={chooseRepost}
      />
      <Action
        icon="heart"
        testId={liked ? 'unlike' : 'like'}
        label={`${words.likes(likes)}. ${liked ? words.liked : words.like}`}
        count={likes + Number(liked)}
        colour={liked ? LOVE : muted}
        filled={liked}
        act={() => like(post.id)}
      />
      {post.promoted !== true && (
        <Link href={`${postPath(post)}/analytics`} aria-label={words.views(views)}>
          <Inside icon="bars" count={views} colour={muted} />
        </Link>
      )}
      <Action
        icon="keep"
        testId={kept ? 'removeBookmark' : 'bookmark'}
        label={kept ? words.removeBookmark : words.bookmark}
        filled={kept}
        act={() => bookmark(post.id)}
      />
      <Box>
        <Button aria-label={words.share} aria-haspopup="menu" aria-expanded={false}>
          <Inside icon="share" colour={muted} />
        </Button>
      </Box>
    </Box>
  );
}

function Action({
  icon,
  testId,
  label,
  count,
  colour = colours().muted,
  filled = false,
  act,
}: {
  icon: IconName;
  testId: string;
  label: string;
  count?: number;
  colour?: string;
  filled?: boolean;
  act(event: MouseEvent): void;
}) {
  return (
    <Box>
      <Button aria-label={label} data-testid={testId} onClick={act}>
        <Inside icon={icon} count={count} colour={colour} filled={filled} />
      </Button>
    </Box>
  );
}

function Inside({
  icon,
  count,
  colour,
  filled = false,
}: {
  icon: IconName;
  count?: number | undefined;
  colour: string;
  filled?: boolean;
}) {
  return (
    <Text colour={colour}>
      <Box css={inner}>
        <Box>
          <Box />
          <Icon name={icon} filled={filled} />
        </Box>
        {count !== undefined && (
          <Run data-testid="app-text-transition-container" css={number}>
            <Spans>{count > 0 ? short(count) : ''}</Spans>
          </Run>
        )}
      </Box>
    </Text>
  );
}
