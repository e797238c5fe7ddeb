/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import { postPath } from '../data/post';
import type { Post } from '../data/post';
import { navigate } from '../router';
import { BOX } from '../style/base';
import { colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, Nested, row, Spans, Text } from '../ui/box';
import { useDomId } from '../ui/dom-id';
import { Link } from '../ui/link';
import { longDate, words } from '../words';
import { Answered, Context } from './about';
import { Actions } from './actions';
import { Avatar } from './avatar';
import { Corner } from './corner';
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
const shrink: Css = { flexShrink: 1, overflow: 'hidden' };
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
          <Box css={shrink}>
            <UserName post={post} id={nameId} />
          </Box>
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
            <Box css={shrink}>
              <UserName post={post} id={nameId} focal />
            </Box>
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
          <Spans>{words.views(post.counts.views)}</Spans>
        </Text>
      </Box>
      <Actions post={post} />
    </Box>
  );
}

const below: Css = { marginTop: 12 };
