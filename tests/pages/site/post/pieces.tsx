/** @jsxImportSource react */
import type { Piece } from '../data/pieces';
import { piecesOf } from '../data/pieces';
import { ACCENT } from '../style/colours';
import { RUN } from '../style/base';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, Run } from '../ui/box';
import { Link } from '../ui/link';
import { emoji } from '../ui/pictures';

const inline: Css = { display: 'inline-flex' };
const glyph: Css = { height: '1.2em', marginInline: 1, verticalAlign: '-20%', width: '1.2em' };

/** Words as the real site writes them: runs, pictures for emoji, links of three kinds. */
export function Pieces({
  text,
  onlyEmoji = false,
  linked = true,
}: {
  text: string;
  onlyEmoji?: boolean;
  linked?: boolean;
}) {
  return piecesOf(text, onlyEmoji).map((piece, index) => (
    <Part key={index} piece={piece} linked={linked} />
  ));
}

function Part({ piece, linked }: { piece: Piece; linked: boolean }) {
  const style = { color: ACCENT };
  switch (piece.kind) {
    case 'text':
      return <Run>{piece.text}</Run>;
    case 'emoji':
      return (
        <img
          alt={piece.text}
          draggable={false}
          src={emoji(piece.text)}
          className={classes(glyph)}
        />
      );
    case 'hashtag':
      return (
        <Run>
          {linked ? (
            <Link
              inText
              dir="ltr"
              href={`/hashtag/${piece.text.slice(1)}?src=hashtag_click`}
              style={style}
            >
              {piece.text}
            </Link>
          ) : (
            <Run style={style}>{piece.text}</Run>
          )}
        </Run>
      );
    case 'mention':
      return (
        <Box css={inline}>
          <Run>
            {linked ? (
              <Link inText dir="ltr" href={`/${piece.text.slice(1)}`} style={style}>
                {piece.text}
              </Link>
            ) : (
              <Run style={style}>{piece.text}</Run>
            )}
          </Run>
        </Box>
      );
    case 'link': {
      const shown = (
        <>
          <Run aria-hidden>https://</Run>
          {piece.shown}
          {piece.cut && <Run aria-hidden>…</Run>}
        </>
      );
      return linked ? (
        <a
          dir="ltr"
          href={piece.short}
          rel="noopener noreferrer nofollow"
          target="_blank"
          role="link"
          className={RUN}
          style={style}
        >
          {shown}
        </a>
      ) : (
        <Run style={style}>{shown}</Run>
      );
    }
  }
}
