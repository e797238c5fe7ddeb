/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { CLOCK, postPath } from '../data/post';
import type { Post } from '../data/post';
import { UI_DIR } from '../preferences';
import { RUN } from '../style/base';
import { ACCENT, colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, row, Run, Text } from '../ui/box';
import { Link } from '../ui/link';
import { ago, words } from '../words';
import { Pieces } from './pieces';

const line: Css = { alignItems: 'center', flexDirection: 'row', flexShrink: 1, flexWrap: 'nowrap' };
const oneLine: Css = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };
const bold: Css = { ...oneLine, fontWeight: 700 };
const cut: Css = { flexShrink: 1, overflow: 'hidden' };
const gap: Css = { ...row, flexShrink: 3, marginInlineStart: 4 };
const dot: Css = { paddingInline: 4 };
const badge: Css = { marginInlineStart: 2 };

/** Name, handle and time. In a quoted post nothing of it is a link; a focal post has no time here. */
export function UserName({
  post,
  id,
  quoted = false,
  focal = false,
}: {
  post: Post;
  id?: string;
  quoted?: boolean;
  focal?: boolean;
}) {
  const { author } = post;
  const { muted, text } = colours();
  const profile = quoted ? null : `/${author.handle}`;
  return (
    <Box css={focal ? stacked : line} data-testid="User-Name" id={id}>
      <Box css={cut}>
        <Maybe href={profile}>
          <Box css={line}>
            <Text dir="ltr" css={bold} colour={text}>
              <Run>
                <Pieces text={author.name} onlyEmoji />
              </Run>
            </Text>
            {author.verified && <Badge />}
          </Box>
        </Maybe>
      </Box>
      <Box css={focal ? cut : gap}>
        <Box css={line}>
          <Maybe href={profile} tabIndex={-1}>
            <Text dir="ltr" colour={muted} css={oneLine}>
              <Run>@{author.handle}</Run>
            </Text>
          </Maybe>
          {!focal && <When post={post} linked={!quoted} />}
        </Box>
      </Box>
    </Box>
  );
}

const stacked: Css = { alignItems: 'flex-start', flexShrink: 1 };

const fixed: Css = { ...row, whiteSpace: 'nowrap' };

function When({ post, linked }: { post: Post; linked: boolean }) {
  const { muted } = colours();
  if (post.promoted === true) return null;
  const label = ago(post.at, CLOCK);
  const time = <time dateTime={new Date(post.at).toISOString()}>{label}</time>;
  return (
    <>
      <Text aria-hidden colour={muted} css={dot}>
        <Run>·</Run>
      </Text>
      <Box css={fixed}>
        {linked ? (
          <Link
            href={postPath(post)}
            dir={UI_DIR}
            aria-label={label}
            style={{ color: muted }}
            inText
          >
            {time}
          </Link>
        ) : (
          <div dir={UI_DIR} aria-label={label} className={RUN} style={{ color: muted }}>
            {time}
          </div>
        )}
      </Box>
    </>
  );
}

function Badge() {
  return (
    <Text>
      <Run>
        <svg
          viewBox="0 0 22 22"
          aria-label={words.verified}
          role="img"
          data-testid="icon-verified"
          className={classes(badge)}
        >
          <g>
            <circle cx="11" cy="11" r="9" fill={ACCENT} />
            <path d="M6 11l4 4 7-8" fill="none" stroke="#fff" strokeWidth="2.2" />
          </g>
        </svg>
      </Run>
    </Text>
  );
}

function Maybe({
  href,
  tabIndex,
  children,
}: {
  href: string | null;
  tabIndex?: number;
  children: ReactNode;
}) {
  if (href === null) {
    return (
      <Box css={cut} tabIndex={tabIndex}>
        {children}
      </Box>
    );
  }
  return (
    <Link href={href} tabIndex={tabIndex} css={cut}>
      {children}
    </Link>
  );
}
