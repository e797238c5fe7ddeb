/** @jsxImportSource react */
import { postPath } from '../data/post';
import type { Post } from '../data/post';
import type { Css } from '../style/sheet';
import { Box } from '../ui/box';
import { Link } from '../ui/link';
import { landscape } from '../ui/pictures';
import { words } from '../words';

const grid: Css = {
  borderRadius: 16,
  flexDirection: 'row',
  flexWrap: 'wrap',
  height: 270,
  marginTop: 12,
  overflow: 'hidden',
};
const cell: Css = { flexBasis: '45%', flexGrow: 1, margin: 1 };
const fill: Css = {
  backgroundPosition: 'center',
  backgroundSize: 'cover',
  inset: 0,
  position: 'absolute',
};
const image: Css = { inset: 0, opacity: 0, position: 'absolute' };

export function Media({ post }: { post: Post }) {
  const count = post.video === true ? 1 : (post.pictures ?? 0);
  if (count === 0) return null;
  return (
    <Box css={grid}>
      {Array.from({ length: count }, (_, nth) => (
        <Picture key={nth} post={post} nth={nth} />
      ))}
    </Box>
  );
}

function Picture({ post, nth }: { post: Post; nth: number }) {
  const source = landscape(post.author.hue + nth * 70);
  const inner = (
    <Box
      css={whole}
      aria-label={words.image}
      data-testid={post.video === true ? 'videoComponent' : 'tweetPhoto'}
    >
      <Box css={fill} style={{ backgroundImage: `url("${source}")` }} />
      <Box css={image}>
        <img alt={words.image} draggable src={source} />
      </Box>
    </Box>
  );
  // An advertisement's picture leads elsewhere, and so it has no address of a post.
  if (post.promoted === true) return <Box css={cell}>{inner}</Box>;
  return (
    <Link
      css={cell}
      href={`${postPath(post)}/${post.video === true ? 'video' : 'photo'}/${nth + 1}`}
    >
      {inner}
    </Link>
  );
}

const whole: Css = { height: '100%', width: '100%' };
