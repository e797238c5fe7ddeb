/** @jsxImportSource react */
import type { Person } from '../data/people';
import { Box } from '../ui/box';
import type { Css } from '../style/sheet';
import { Link } from '../ui/link';
import { portrait } from '../ui/pictures';

const round: Css = { borderRadius: 9999, overflow: 'hidden', width: '100%' };
const filler: Css = { paddingBottom: '100%', width: '100%' };
const over: Css = { bottom: 0, left: 0, position: 'absolute', right: 0, top: 0 };
const image: Css = { height: '100%', inset: 0, opacity: 0, position: 'absolute', width: '100%' };
const fill: Css = { ...over, backgroundSize: 'cover' };

/** `linked`: not inside a quoted post, where nothing is a link. `size`: in CSS pixels. */
export function Avatar({
  of,
  size = 40,
  linked = true,
}: {
  of: Person;
  size?: number;
  linked?: boolean;
}) {
  const picture = portrait(of.hue);
  const inner = (
    <Box css={round}>
      <Box css={filler} />
      <Box css={fill} style={{ backgroundImage: `url("${picture}")` }} />
      <Box css={image}>
        <img alt="" draggable src={picture} />
      </Box>
    </Box>
  );
  return (
    <Box data-testid="Tweet-User-Avatar">
      <Box
        data-testid={`UserAvatar-Container-${of.handle}`}
        style={{ width: `${size}px`, height: `${size}px` }}
      >
        {linked ? (
          <Link href={`/${of.handle}`} tabIndex={-1} aria-hidden>
            {inner}
          </Link>
        ) : (
          <Box role="presentation" tabIndex={-1}>
            {inner}
          </Box>
        )}
      </Box>
    </Box>
  );
}
