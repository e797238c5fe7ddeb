import { seededPost } from '../data/find';
import { people } from '../data/people';
import { idAt } from '../data/post';
import type { Post } from '../data/post';
import { change, current } from '../state';
import type { ComposeFor } from '../state';
import { words } from '../words';

/** Any post the page can show by its id, those made here included. */
export function findPost(id: string): Post | undefined {
  return current().published.find((post) => post.id === id) ?? seededPost(id);
}

let counter = 0;

/** Puts posts, a thread from the second on, at the top of what the person sees. */
export function publish(texts: readonly string[], { reply, quote }: ComposeFor): void {
  let answered = reply === undefined ? undefined : findPost(reply);
  const quoted = quote === undefined ? undefined : findPost(quote);
  for (const [nth, text] of texts.entries()) {
    const at = Date.now();
    const post: Post = {
      id: idAt(at, counter++),
      author: people.me,
      at,
      lang: 'en',
      text,
      counts: { replies: 0, reposts: 0, likes: 0, views: 1 },
      ...(answered === undefined ? {} : { replyTo: answered }),
      ...(quoted === undefined || nth > 0 ? {} : { quoted }),
    };
    answered = post;
    change({ published: [post, ...current().published] });
  }
  change({ toast: words.sent });
}
