/** @jsxImportSource react */
import { useMemo } from 'react';
import { timelinePost } from '../data/find';
import { PostList } from '../timeline/cells';
import { Heading } from '../ui/heading';
import { words } from '../words';

/** A list holds the posts of this stretch of the timeline, its advertisements left out. */
const STRETCH = { from: 20, count: 200 };

export function ListPage() {
  const posts = useMemo(
    () =>
      Array.from({ length: STRETCH.count }, (_, nth) => timelinePost(STRETCH.from + nth)).filter(
        (post) => post.promoted !== true,
      ),
    [],
  );
  return (
    <>
      <Heading title={words.list} under={words.posts(posts.length)} />
      <PostList label={words.list} posts={posts} />
    </>
  );
}
