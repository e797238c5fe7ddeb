/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import { postPath } from '../data/post';
import type { Post } from '../data/post';
import { navigate } from '../router';
import { BOX } from '../style/base';
import { colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, row, Run, Text } from '../ui/box';
import { useDomId } from '../ui/dom-id';
import { words } from '../words';
import { Avatar } from './avatar';
import { Media } from './media';
import { PostText } from './post-text';
import { UserName } from './user-name';

const frame: Css = {
  borderRadius: 16,
  borderWidth: 1,
  marginTop: 12,
  overflow: 'hidden',
  padding: 12,
};
const head: Css = { ...row, alignItems: 'center', marginBottom: 2 };
const beside: Css = { flexShrink: 1, marginInlineStart: 4 };

/** The post quoted in another: a block that is itself the link, with none inside. */
export function Quoted({ quoted }: { quoted: Post | 'unavailable' }) {
  const id = useDomId();
  const { line } = colours();
  if (quoted === 'unavailable') return <Unavailable />;
  const open = (event: MouseEvent) => {
    event.stopPropagation();
    void navigate(postPath(quoted));
  };
  return (
    <Box aria-labelledby={id}>
      <Box id={id}>
        <Box css={frame} style={{ borderColor: line }} role="link" tabIndex={0} onClick={open}>
          <Box css={head}>
            <Avatar of={quoted.author} size={24} linked={false} />
            <Box css={beside}>
              <UserName post={quoted} quoted />
            </Box>
          </Box>
          <PostText post={quoted} quoted />
          <Media post={quoted} />
        </Box>
      </Box>
    </Box>
  );
}

/** A post that is gone: an article within the article, with neither name nor address. */
function Unavailable() {
  const { line, muted } = colours();
  return (
    <article
      role="article"
      tabIndex={-1}
      className={`${BOX} ${classes(frame)}`}
      style={{ borderColor: line }}
    >
      <Text colour={muted}>
        <Run>{words.unavailable}</Run>
      </Text>
    </article>
  );
}
