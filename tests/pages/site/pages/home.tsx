/** @jsxImportSource react */
import { useMemo } from 'react';
import { Composer } from '../compose/composer';
import { timelinePost } from '../data/find';
import { useRoom } from '../shell/room';
import { useApp } from '../state';
import { colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { postCell, usePaged } from '../timeline/cells';
import { Timeline } from '../timeline/timeline';
import { Box } from '../ui/box';
import { Sticky } from '../ui/sticky';
import { Tabs } from '../ui/tabs';
import { words } from '../words';

const line: Css = { borderBottomWidth: 1 };
const fresh = {};

export function HomePage() {
  const published = useApp((state) => state.published);
  const { narrow } = useRoom();
  const { count, more } = usePaged(Infinity);
  const cells = useMemo(
    () => [
      ...published.filter((post) => post.replyTo === undefined).map(postCell),
      ...Array.from({ length: count }, (_, index) => postCell(timelinePost(index))),
    ],
    [published, count],
  );
  return (
    <>
      <Sticky>
        <Tabs
          chosen={0}
          tabs={[
            { name: words.forYou, href: '/home' },
            { name: words.following, href: '/home' },
          ]}
        />
      </Sticky>
      {!narrow && (
        <Box css={line} style={{ borderColor: colours().line }}>
          <Composer place="home" composeFor={fresh} />
        </Box>
      )}
      <Timeline label={words.homeTimeline} cells={cells} onNearEnd={more} />
    </>
  );
}
