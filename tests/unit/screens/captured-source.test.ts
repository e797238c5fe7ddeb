import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  isUnreadable,
  shortcomings,
  sourceOf,
  withHandle,
  withQuote,
  withSource,
} from '@/components/now/captured-source';
import { emptyContent, MOST_SOURCES } from '@/utils/journal/entry';
import { draftSchema, sourceSchema } from '@/utils/journal/entry-schema';
import type { CapturedPost } from '@/utils/platforms/platform';

const post: CapturedPost = {
  permalink: 'https://x.com/wren_nights/status/101',
  author: 'Wren Okafor',
  handle: 'wren_nights',
  time: '2026-11-20T07:35:00.000Z',
  text: 'A pink sky and a robin.',
  truncated: false,
  hashtags: ['Nights'],
  missing: [],
};

describe('a captured post', () => {
  it('is kept without its words and its author, unless that is chosen', () => {
    const source = sourceOf(post, 'x');
    expect(JSON.stringify(source)).not.toContain('robin');
    expect(source).not.toHaveProperty('handle');
    expect(withQuote(source, post.text).quote).toBe(post.text);
    expect(withQuote(withQuote(source, post.text), undefined)).toEqual(source);
    expect(withHandle(withHandle(source, 'wren_nights'), undefined)).toEqual(source);
  });

  it('makes a source the journal takes, whatever the page says', () => {
    const hostile: CapturedPost = {
      ...post,
      permalink: 'javascript:alert(1)',
      time: 'yesterday',
      hashtags: ['x'.repeat(5_000), 'fine'],
    };
    const source = sourceOf(hostile, 'x');
    expect(v.is(sourceSchema, source)).toBe(true);
    expect(source).toEqual({ platform: 'x', permalink: null, postedAt: null, hashtags: ['fine'] });
  });

  it('says in a sentence what could not be read of it', () => {
    const partly: CapturedPost = {
      ...post,
      permalink: null,
      time: null,
      truncated: true,
      missing: ['permalink', 'time'],
    };
    expect(shortcomings(partly)).toEqual([
      'Sidelight could not read: its address, when it was posted.',
      'The page shows only the beginning of this post.',
    ]);
    expect(shortcomings(post)).toEqual([]);
  });

  it('is nothing to keep when nothing of it could be read', () => {
    expect(isUnreadable({ ...post, permalink: null, handle: null, text: ' ' })).toBe(true);
    expect(isUnreadable({ ...post, permalink: null, handle: null })).toBe(false);
  });

  it('has no room in an entry that is full, unless it is there already', () => {
    const at = (number: number) =>
      sourceOf({ ...post, permalink: `https://x.com/wren_nights/status/${number}` }, 'x');
    const most = Array.from({ length: MOST_SOURCES }, (_, number) => at(number));
    expect(withSource(most.slice(1), at(0))).toHaveLength(MOST_SOURCES);
    expect(withSource(most, at(MOST_SOURCES))).toBeUndefined();
    expect(withSource(most, at(5))).toHaveLength(MOST_SOURCES);
    const content = { ...emptyContent(), sources: most };
    expect(v.is(draftSchema.entries.content, content)).toBe(true);
  });
});
