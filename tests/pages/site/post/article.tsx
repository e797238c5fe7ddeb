/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import { postPath } from '../data/post';
import type { Post } from '../data/post';
import { navigate } from '../router';
import { change } from '../state';
import { BOX } from '../style/base';
import { ACCENT, colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, Nested, row, Run, Spans, Text } from '../ui/box';
import { IconButton } from '../ui/button';
import { useDomId } from '../ui/dom-id';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { longDate, short, words } from '../words';
import { Actions } from './actions';
import { Avatar } from './avatar';
import { Media } from './media';
import { PostText } from './post-text';
import { Quoted } from './quoted';
import { Unreadable } from './unreadable';
import { UserName } from './user-name';

const outer: Css = { borderBottomWidth: 1 };
const padded: Css = { paddingBottom: 12, paddingInline: 16, paddingTop: 12 };
const body: Css = { flexBasis: 0, flexGrow: 1, flexShrink: 1 };
const picture: Css = { flexBasis: 40, marginInlineEnd: 8 };
const head: Css = { ...row, alignItems: 'flex-start', justifyContent: 'space-between' };
const dated: Css = { ...row, borderBottomWidth: 1, marginTop: 16, paddingBottom: 12 };

interface Props {
  post: Post;
  /** The post its page is about. */
  focal?: boolean;
  /** Stands first on its author's profile. */
  pinned?: boolean;
}

export function Article({ post, focal = false, pinned = false }: Props) {
  const [nameId, textId] = [useDomId(), useDomId()];
  const { line } = colours();
  if (post.unreadable === true) return <Unreadable />;

  const open = (event: MouseEvent<HTMLElement>) => {
    const inner = event.target instanceof Element && event.target.closest('a, button, [role=link]');
    const selecting = getSelection()?.isCollapsed === false;
    if (focal || inner || selecting || post.promoted === true) return;
    void navigate(postPath(post));
  };
  const article = (
    <article
      aria-labelledby={`${nameId} ${textId}`}
      role="article"
      tabIndex={focal ? -1 : 0}
      data-testid="tweet"
      className={`${BOX} ${classes(padded)}`}
      onClick={open}
    >
      <Nested depth={2}>
        <Context post={post} pinned={pinned} />
        {focal ? (
          <Focal post={post} nameId={nameId} textId={textId} />
        ) : (
          <Plain post={post} nameId={nameId} textId={textId} />
        )}
      </Nested>
    </article>
  );
  const tracked = post.promoted === true || post.video === true;
  return (
    <Box css={outer} style={{ borderColor: line }}>
      <Box>{tracked ? <Box data-testid="placementTracking">{article}</Box> : article}</Box>
    </Box>
  );
}

interface Inner {
  post: Post;
  nameId: string;
  textId: string;
}

function Plain({ post, nameId, textId }: Inner) {
  return (
    <Box css={row}>
      <Box css={picture}>
        <Avatar of={post.author} />
      </Box>
      <Box css={body}>
        <Box css={head}>
          <Nested depth={2}>
            <UserName post={post} id={nameId} />
          </Nested>
          <Corner post={post} />
        </Box>
        <Answered post={post} />
        <PostText post={post} id={textId} />
        <Media post={post} />
        {post.quoted !== undefined && <Quoted quoted={post.quoted} />}
        <Nested depth={2}>
          <Actions post={post} />
        </Nested>
      </Box>
    </Box>
  );
}

function Focal({ post, nameId, textId }: Inner) {
  const { line, muted, text } = colours();
  return (
    <Box>
      <Box css={row}>
        <Box css={picture}>
          <Avatar of={post.author} />
        </Box>
        <Box css={body}>
          <Box css={head}>
            <UserName post={post} id={nameId} focal />
            <Corner post={post} />
          </Box>
        </Box>
      </Box>
      <Answered post={post} />
      <Box css={below}>
        <PostText post={post} id={textId} focal />
        <Media post={post} />
        {post.quoted !== undefined && <Quoted quoted={post.quoted} />}
      </Box>
      <Box css={dated} style={{ borderColor: line }}>
        <Link inText dir="ltr" href={postPath(post)} style={{ color: muted }}>
          <time dateTime={new Date(post.at).toISOString()}>{longDate(post.at)}</time>
        </Link>
        <Text colour={muted}> · </Text>
        <Text colour={text}>
          <Spans>{short(post.counts.views)}</Spans>
        </Text>
      </Box>
      <Actions post={post} />
    </Box>
  );
}

const below: Css = { marginTop: 12 };

const context: Css = { ...row, alignItems: 'center', marginBottom: 4, marginInlineStart: 28 };
const small: Css = { fontSize: 13, fontWeight: 700, lineHeight: '16px' };

/** The line above the author: who passed it on, or that it is pinned. */
function Context({ post, pinned }: { post: Post; pinned: boolean }) {
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

const spaced: Css = { marginInlineStart: 8 };

/** "Replying to @…", where the post answered is not shown above. */
function Answered({ post }: { post: Post }) {
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

function Corner({ post }: { post: Post }) {
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

const corner: Css = { ...row, alignItems: 'center', height: 20 };
