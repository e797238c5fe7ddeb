/** @jsxImportSource react */
import { useMemo } from 'react';
import { postsTagged, postsWith } from '../data/find';
import { useApp } from '../state';
import type { Css } from '../style/sheet';
import { PostList } from '../timeline/cells';
import { Box, row } from '../ui/box';
import { SearchBox } from '../ui/search-box';
import { Sticky } from '../ui/sticky';
import { Tabs } from '../ui/tabs';
import { words } from '../words';

const bar: Css = { ...row, alignItems: 'center', height: 53, paddingInline: 16 };

/** What a search found; a hashtag's page is one too. */
export function SearchPage({ query, tag }: { query: string; tag?: string }) {
  const published = useApp((state) => state.published);
  const posts = useMemo(() => {
    const found = tag === undefined ? postsWith(query) : postsTagged(tag);
    const wanted = (tag === undefined ? query : `#${tag}`).toLowerCase();
    return [...published.filter((post) => post.text.toLowerCase().includes(wanted)), ...found];
  }, [published, query, tag]);
  const shown = tag === undefined ? query : `#${tag}`;
  const href = (extra: string) => `/search?q=${encodeURIComponent(shown)}${extra}`;
  return (
    <>
      <Sticky>
        <Box css={bar}>
          <SearchBox key={shown} query={shown} />
        </Box>
      </Sticky>
      <Tabs
        chosen={0}
        tabs={[
          { name: words.top, href: href('') },
          { name: words.latest, href: href('&f=live') },
          { name: words.people, href: href('&f=user') },
          { name: words.media, href: href('&f=media') },
          { name: words.lists, href: href('&f=list') },
        ]}
      />
      <PostList label={words.searchTimeline} posts={posts} />
    </>
  );
}
