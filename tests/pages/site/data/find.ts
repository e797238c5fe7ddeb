import { generatedPost } from './generated';
import { notable } from './notable';
import { personByHandle } from './people';
import type { Post } from './post';
import { repliesTo } from './replies';

const quotedOnly: readonly Post[] = [notable.quotedEvent, notable.quotedPicture];

const first: readonly Post[] = Object.values<Post>(notable).filter(
  (post) => !quotedOnly.includes(post),
);

/** How far down the timeline searches look. */
const REACH = 600;

/** The home timeline, from the top; it has no end. */
export function timelinePost(index: number): Post {
  return first[index] ?? generatedPost(index - first.length);
}

function reachable(): Post[] {
  return [...quotedOnly, ...Array.from({ length: REACH }, (_, index) => timelinePost(index))];
}

export function seededPost(id: string): Post | undefined {
  for (const post of reachable()) {
    if (post.id === id) return post;
  }
  return replyById(id);
}

/** Replies are not kept; the post answered lies within half an hour before. */
function replyById(id: string): Post | undefined {
  for (const post of reachable()) {
    const distance = (BigInt(id) >> 22n) - (BigInt(post.id) >> 22n);
    if (distance <= 0n || distance > 1_900_000n) continue;
    const reply = repliesTo(post).find((one) => one.id === id);
    if (reply !== undefined) return reply;
  }
  return undefined;
}

const readable = (post: Post) => post.promoted !== true && post.unreadable !== true;

export function postsOf(handle: string): Post[] {
  const author = personByHandle(handle);
  return reachable().filter((post) => post.author === author && readable(post));
}

/** Posts with every word of the query, in any case. */
export function postsWith(query: string): Post[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return reachable().filter((post) => {
    const haystack = `${post.text} ${post.author.name} @${post.author.handle}`.toLowerCase();
    return readable(post) && words.every((word) => haystack.includes(word));
  });
}

export function postsTagged(tag: string): Post[] {
  const wanted = tag.toLowerCase();
  return reachable().filter(
    (post) =>
      readable(post) &&
      (post.text.match(/#[\p{L}\p{N}_]+/gu) ?? []).some(
        (one) => one.slice(1).toLowerCase() === wanted,
      ),
  );
}
