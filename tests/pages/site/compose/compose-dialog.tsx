/** @jsxImportSource react */
import { Article } from '../post/article';
import { Quoted } from '../post/quoted';
import { leaveDialog } from '../router';
import { useApp } from '../state';
import type { Css } from '../style/sheet';
import { Box } from '../ui/box';
import { Dialog } from '../shell/dialog';
import { words } from '../words';
import { Composer } from './composer';
import { findPost } from './publish';

const still: Css = { pointerEvents: 'none' };
const quotedBox: Css = { ...still, paddingBottom: 12, paddingInline: 64 };

/** `/compose/post`: a new post, an answer or a quote, over whatever page it was opened on. */
export function ComposeDialog() {
  const composeFor = useApp((state) => state.place.composeFor);
  const answered = composeFor.reply === undefined ? undefined : findPost(composeFor.reply);
  const quoted = composeFor.quote === undefined ? undefined : findPost(composeFor.quote);
  return (
    <Dialog heading={words.composeHeading}>
      {answered !== undefined && (
        <Box css={still}>
          <Article post={answered} />
        </Box>
      )}
      <Composer place="dialog" composeFor={composeFor} onPublished={leaveDialog} />
      {quoted !== undefined && (
        <Box css={quotedBox}>
          <Quoted quoted={quoted} />
        </Box>
      )}
    </Dialog>
  );
}
