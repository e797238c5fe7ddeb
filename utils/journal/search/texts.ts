import type { EntryContent } from '@/utils/journal/entry';

/**
 * Characters of one entry that are searched, from the top; a pasted book must not make everything
 * else slow.
 */
export const MOST_TEXT = 200_000;

/**
 * Every text of an entry by which a person may remember it: the short ones, then the long ones.
 * Together no longer than `MOST_TEXT`.
 */
export function textsOf(content: EntryContent): string[] {
  const all = [
    content.title,
    ...content.themes,
    ...hashtagsOf(content).map((tag) => `#${tag}`),
    ...content.sources.map(({ handle }) => (handle === undefined ? '' : `@${handle}`)),
    content.body,
    ...Object.values(content.sections ?? {}),
    ...content.sources.map(({ quote }) => quote ?? ''),
    ...content.followUps.map(({ text }) => text),
    content.peer?.role ?? '',
    content.peer?.learned ?? '',
    ...content.evidence.flatMap(({ name, note }) => [name, note]),
  ];
  const kept: string[] = [];
  let left = MOST_TEXT;
  for (const text of all) {
    if (left === 0) break;
    if (text === '') continue;
    kept.push(text.length > left ? text.slice(0, left) : text);
    left -= Math.min(left, text.length);
  }
  return kept;
}

/** Hashtags of an entry and of its posts, without "#", each once. */
export function hashtagsOf(content: EntryContent): string[] {
  const all = [...(content.hashtags ?? []), ...content.sources.flatMap(({ hashtags }) => hashtags)];
  return [...new Set(all.map(hashtagName).filter((tag) => tag !== ''))];
}

/** A hashtag without its "#". */
export function hashtagName(tag: string): string {
  return tag.replace(/^#+/, '');
}
