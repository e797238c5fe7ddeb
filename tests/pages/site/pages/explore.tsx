/** @jsxImportSource react */
import { Trends } from '../shell/sidebar-column';
import type { Css } from '../style/sheet';
import { Box, row } from '../ui/box';
import { SearchBox } from '../ui/search-box';
import { Sticky } from '../ui/sticky';
import { Tabs } from '../ui/tabs';
import { words } from '../words';

const bar: Css = { ...row, alignItems: 'center', height: 53, paddingInline: 16 };

export function ExplorePage() {
  return (
    <>
      <Sticky>
        <Box css={bar}>
          <SearchBox />
        </Box>
      </Sticky>
      <Tabs
        chosen={0}
        tabs={[
          { name: words.forYou, href: '/explore' },
          { name: words.trending, href: '/explore/tabs/trending' },
        ]}
      />
      <Trends />
    </>
  );
}
