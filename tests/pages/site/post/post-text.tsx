/** @jsxImportSource react */
import { useState } from 'react';
import type { Post } from '../data/post';
import { BOX, TEXT } from '../style/base';
import { ACCENT, colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, Run } from '../ui/box';
import { words } from '../words';
import { Pieces } from './pieces';

const large: Css = { fontSize: 17, lineHeight: '24px' };
const clamped: Css = {
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: '5',
};
const more: Css = { alignSelf: 'flex-start' };

export function PostText({
  post,
  id,
  focal = false,
  quoted = false,
}: {
  post: Post;
  id?: string;
  focal?: boolean;
  quoted?: boolean;
}) {
  const [opened, setOpened] = useState(focal);
  if (post.text === '') return null;
  const extra = focal ? large : quoted ? clamped : undefined;
  const text = opened ? post.text + (post.rest ?? '') : post.text;
  return (
    <Box>
      <div
        dir="auto"
        lang={post.lang}
        id={id}
        data-testid="tweetText"
        className={extra ? `${TEXT} ${classes(extra)}` : TEXT}
        style={{ color: colours().text }}
      >
        <Pieces text={text} linked={!quoted} />
      </div>
      {post.rest !== undefined && !opened && (
        <button
          type="button"
          role="button"
          data-testid="tweet-text-show-more-link"
          className={`${BOX} ${classes(more)}`}
          onClick={() => setOpened(true)}
        >
          <Run style={{ color: ACCENT }}>{words.showMore}</Run>
        </button>
      )}
    </Box>
  );
}
