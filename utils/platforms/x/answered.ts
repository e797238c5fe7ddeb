import type { ComposerKind } from '../platform';
import { isBefore, lastBefore } from '../reading/beside';
import { kindOfPath } from './paths';
import { postsOn, readPost } from './post';
import { isPrivate } from './private';
import { isPost } from './scope';

/** What a composer is for, and the post it is about. */
export interface Purpose {
  kind: Exclude<ComposerKind, 'message'>;
  post: Element | undefined;
}

/**
 * A dialog shows the post that is replied to above what is written, and one that is quoted below it.
 * In the page itself the only box for replies is that of a post's own page.
 */
export function purposeOf(editor: Element, dialog: Element | null, document: Document): Purpose {
  if (dialog) {
    const posts = Array.from(dialog.querySelectorAll('article, [role="link"]')).filter(isPost);
    const above = lastBefore(posts, editor);
    if (above) return { kind: 'reply', post: above.closest('article') ?? above };
    const below = posts.find((post) => isBefore(editor, post));
    return { kind: below ? 'quote' : 'post', post: below };
  }
  const location = document.location as Location | null;
  if (!location || kindOfPath(new URL(location.href)) !== 'thread') {
    return { kind: 'post', post: undefined };
  }
  const posts = postsOn(document);
  const focal = posts.find((post) => post.getAttribute('tabindex') === '-1');
  return { kind: 'reply', post: focal ?? lastBefore(posts, editor) };
}

/** The words of the post a composer is about. */
export function wordsOf({ post }: Purpose): string {
  return post && !isPrivate(post) ? readPost(post).text : '';
}
