import type { Person } from './people';

export interface Post {
  /** As the network makes them: 41 bits of time, then a counter. */
  id: string;
  author: Person;
  /** Milliseconds since 1970. */
  at: number;
  lang: string;
  /** Hashtags, mentions, addresses and emoji stand in it as one would type them; '' for none. */
  text: string;
  /** What a long post shows only after "Show more". */
  rest?: string;
  /** How many pictures. */
  pictures?: number;
  /** A video: what measures its watching wraps the post as it does an advertisement. */
  video?: boolean;
  quoted?: Post | 'unavailable';
  repostedBy?: Person;
  promoted?: boolean;
  /** Stands for a post of a shape no reader knows: neither words nor name, time or address. */
  unreadable?: boolean;
  replyTo?: Post;
  counts: { replies: number; reposts: number; likes: number; views: number };
}

/** The clock of the invented posts: "2 h" counts back from here, whatever the real day is. */
export const CLOCK = Date.UTC(2026, 10, 20, 9, 30);

const EPOCH = 1288834974657n;

/** The id of a post made at `at`; `counter`, below 4,194,304, tells apart those of one moment. */
export function idAt(at: number, counter: number): string {
  return (((BigInt(at) - EPOCH) << 22n) | BigInt(counter)).toString();
}

export function postPath(post: Post): string {
  return `/${post.author.handle}/status/${post.id}`;
}

/** The same number between 0 and 1 for the same two numbers, with no pattern one would see. */
export function chance(seed: number, salt: number): number {
  let mixed = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

export function pick<Item>(items: readonly Item[], seed: number, salt: number): Item {
  const item = items[Math.floor(chance(seed, salt) * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

export function countsFor(seed: number): Post['counts'] {
  const likes = Math.floor(chance(seed, 90) ** 4 * 4000);
  return {
    replies: Math.floor(likes * chance(seed, 91) * 0.2),
    reposts: Math.floor(likes * chance(seed, 92) * 0.3),
    likes,
    views: likes * 37 + Math.floor(chance(seed, 93) * 900),
  };
}
