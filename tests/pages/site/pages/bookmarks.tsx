/** @jsxImportSource react */
import { useMemo } from 'react';
import { findPost } from '../compose/publish';
import { useApp } from '../state';
import { PostList } from '../timeline/cells';
import { Heading } from '../ui/heading';
import { words } from '../words';

export function BookmarksPage() {
  const kept = useApp((state) => state.bookmarked);
  const posts = useMemo(() => [...kept].map(findPost).filter((post) => post !== undefined), [kept]);
  return (
    <>
      <Heading title={words.bookmarks} />
      <PostList label={words.bookmarks} posts={posts} />
    </>
  );
}
