import type { CapturedPost, Composer, Health, Platform } from '@/utils/platforms/platform';

const NOTHING_READ: CapturedPost = {
  permalink: null,
  author: null,
  handle: null,
  time: null,
  text: '',
  truncated: false,
  hashtags: [],
  missing: ['permalink', 'author', 'time', 'text'],
};

const ALL_BROKEN: Health = {
  page: 'broken',
  posts: 'broken',
  permalink: 'broken',
  author: 'broken',
  time: 'broken',
  text: 'broken',
  composer: 'broken',
};

/**
 * An adapter that cannot throw, though the page was made to make it: what it fails to read is not
 * there, and the page goes on as if Sidelight were not installed.
 */
export function guarded(platform: Platform): Platform {
  const or =
    <Asked extends unknown[], Value>(read: (...asked: Asked) => Value, otherwise: Value) =>
    (...asked: Asked): Value => {
      try {
        return read(...asked);
      } catch {
        return otherwise;
      }
    };
  /** What a composer reads later is no safer than what was read to find it. */
  const quiet = (composer: Composer | undefined): Composer | undefined =>
    composer && {
      ...composer,
      text: or(composer.text, ''),
      answered: or(composer.answered, ''),
    };
  return {
    ...platform,
    pageKind: or(platform.pageKind, 'other'),
    hashtag: or(platform.hashtag, null),
    posts: or(platform.posts, []),
    readPost: or(platform.readPost, NOTHING_READ),
    composer: or((document: Document) => quiet(platform.composer(document)), undefined),
    composing: or((document: Document) => quiet(platform.composing(document)), undefined),
    room: or(platform.room, { side: 'right', narrow: false }),
    ground: or(platform.ground, null),
    health: or(platform.health, ALL_BROKEN),
  };
}
