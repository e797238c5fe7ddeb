import { MOST_LINE, MOST_SOURCES } from '@/utils/journal/entry';
import type { Source } from '@/utils/journal/entry';
import type { CapturedPost, PlatformId } from '@/utils/platforms/platform';
import { t } from '@/utils/words/words';

/** Where an entry came from: the post's address and hashtags, and nobody's words or name. */
export function sourceOf(post: CapturedPost, platform: PlatformId): Source {
  return {
    platform,
    permalink: isWebAddress(post.permalink) ? post.permalink : null,
    postedAt: post.time !== null && !Number.isNaN(Date.parse(post.time)) ? post.time : null,
    hashtags: post.hashtags.filter((tag) => tag.length <= MOST_LINE).slice(0, 100),
  };
}

function isWebAddress(address: string | null): address is string {
  return address !== null && address.length <= MOST_LINE && /^https?:\/\//.test(address);
}

/** True when there is nothing in it that an entry could point to. */
export function isUnreadable(post: CapturedPost): boolean {
  return !isWebAddress(post.permalink) && post.text.trim() === '' && post.handle === null;
}

/**
 * The posts of an entry with one more, which takes the place of an earlier capture of the same.
 * Undefined when there is no room for it.
 */
export function withSource(kept: readonly Source[], source: Source): Source[] | undefined {
  const others = kept.filter((other) => !isSamePost(other, source));
  return others.length < MOST_SOURCES ? [...others, source] : undefined;
}

/** Two captures of one post. */
function isSamePost(one: Source, other: Source): boolean {
  return one.permalink !== null && one.permalink === other.permalink;
}

export function withQuote({ quote: _quote, ...source }: Source, quote: string | undefined): Source {
  return quote === undefined ? source : { ...source, quote };
}

export function withHandle(
  { handle: _handle, ...source }: Source,
  handle: string | undefined,
): Source {
  return handle === undefined ? source : { ...source, handle };
}

/** What could not be read of a post, in a sentence each. */
export function shortcomings({ missing, truncated }: CapturedPost): string[] {
  const parts = missing.map((part) => t(`now.part.${part}`)).join(', ');
  return [
    ...(parts === '' ? [] : [t('now.couldNotRead', { parts })]),
    ...(truncated ? [t('now.truncated')] : []),
  ];
}

/** A post in a list to choose from. */
export function postName({ author, handle, text }: CapturedPost): { by: string; words: string } {
  return {
    by: author ?? (handle === null ? t('now.someone') : `@${handle}`),
    words: text.trim() === '' ? t('now.withoutWords') : text,
  };
}
